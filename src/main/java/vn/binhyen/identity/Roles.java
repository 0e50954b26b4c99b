package vn.binhyen.identity;

/** The roles as constants, for {@code @RolesAllowed} on handlers and for navigation items; same names as {@link Role}. */
public final class Roles {

    public static final String UNIT = "UNIT";
    public static final String COMMUNE_OFFICER = "COMMUNE_OFFICER";
    public static final String PROVINCE_OFFICE = "PROVINCE_OFFICE";
    public static final String LEADER = "LEADER";
    public static final String MINISTRY = "MINISTRY";
    public static final String OPERATOR = "OPERATOR";

    private Roles() {}
}
