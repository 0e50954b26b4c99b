package vn.binhyen;

import static vn.binhyen.Persons.COMMUNE;
import static vn.binhyen.Persons.VAN;

import org.springframework.context.ApplicationContext;
import vn.binhyen.identity.Accounts;
import vn.binhyen.identity.NewAccount;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.place.InventedPlaces;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;

/** One object of each kind that a route may name: one within the testers' province, one in a foreign one. */
public final class Samples {

    /** Stands in every text of the foreign objects; no answer to a person of this province may contain it. */
    static final String CANARY = "Chim Hoàng Yến";

    private final Accounts accounts;
    private final Places places;

    public Samples(ApplicationContext context) {
        this.accounts = context.getBean(Accounts.class);
        this.places = context.getBean(Places.class);
    }

    /** The path variable that names an object of this kind which the officer may see. */
    public String own(String kind, Officer officer) {
        return switch (kind) {
            case "account" -> account(COMMUNE).id().toString();
            case "area" -> InventedPlaces.register(places) ? "90001" : "";
            default -> throw new IllegalArgumentException("No sample of " + kind);
        };
    }

    /** The path variable of an object of another province. */
    public String foreign(String kind) {
        return kind.equals("area") ? "91001" : own(kind, VAN);
    }

    private Officer account(AreaId area) {
        var name = "sample-" + Ids.next();
        return VAN.actor()
                .get(() -> accounts.open(
                        new NewAccount(name, CANARY, CANARY, Role.COMMUNE_OFFICER, area, "một mật khẩu dài", false),
                        VAN));
    }
}
