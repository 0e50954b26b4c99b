package vn.binhyen;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.platform.AreaId;

/** The people of the tests: two invented provinces, somebody of each role in the first, a stranger in the second. */
public final class Persons {

    public static final AreaId PROVINCE = AreaId.province(2, 90);
    public static final AreaId COMMUNE = PROVINCE.commune(90001);
    public static final AreaId OTHER_COMMUNE = PROVINCE.commune(90002);
    public static final AreaId FOREIGN_PROVINCE = AreaId.province(2, 91);
    public static final AreaId FOREIGN_COMMUNE = FOREIGN_PROVINCE.commune(91001);

    /** Tâm heads a residential area. */
    public static final Officer TAM = person("tam", Role.UNIT, COMMUNE.unit(1));
    /** Lan works for the commune. */
    public static final Officer LAN = person("lan", Role.COMMUNE_OFFICER, COMMUNE);
    /** Hoa works in the standing office of the province. */
    public static final Officer HOA = person("hoa", Role.PROVINCE_OFFICE, PROVINCE);
    /** Dũng leads the province. */
    public static final Officer DUNG = person("dung", Role.LEADER, PROVINCE);
    /** Thành is at the ministry. */
    public static final Officer THANH = person("thanh", Role.MINISTRY, AreaId.NATION);
    /** Vân runs the server. */
    public static final Officer VAN = person("van", Role.OPERATOR, AreaId.NATION);
    /** Minh works in the standing office of another province. */
    public static final Officer MINH = person("minh", Role.PROVINCE_OFFICE, FOREIGN_PROVINCE);

    private Persons() {}

    public static Officer person(String name, Role role, AreaId area) {
        return new Officer(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name, name, name, role, area);
    }

    public static RequestPostProcessor signedIn(Officer officer) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                officer, null, AuthorityUtils.createAuthorityList("ROLE_" + officer.role())));
    }
}
