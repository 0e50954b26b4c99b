package vn.binhyen.place;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;

/** The two invented provinces of {@link vn.binhyen.Persons}. Their list is dated late, so that no real list overwrites it. */
public final class InventedPlaces {

    public static final LocalDate AS_OF = LocalDate.of(2099, 1, 1);

    private InventedPlaces() {}

    /** Makes sure that the places exist; doing it again changes nothing. */
    public static boolean register(Places places) {
        var list = List.of(
                new NewArea("90", "Tỉnh An Sơn", AreaKind.PROVINCE, "", "90", AS_OF),
                new NewArea("90001", "Xã Suối Hòa", AreaKind.COMMUNE, "90", "90", AS_OF),
                new NewArea("90002", "Phường Bến Thượng", AreaKind.WARD, "90", "90", AS_OF),
                new NewArea("91", "Tỉnh Chim Hoàng Yến", AreaKind.PROVINCE, "", "91", AS_OF),
                new NewArea("91001", "Xã Chim Hoàng Yến", AreaKind.COMMUNE, "91", "91", AS_OF));
        return Actor.SYSTEM
                .get(() -> places.register(list, Officer.SYSTEM))
                .errors()
                .isEmpty();
    }

    /** The id of an operation in this province, made once: a commune that was created and taken back. */
    public static String reorganised(Places places, Reorganisations reorganisations, AreaId province, String name) {
        register(places);
        return Actor.SYSTEM.get(() -> reorganisations.list(Officer.SYSTEM).stream()
                .filter(operation -> operation.area().ancestor(Level.PROVINCE).equals(province))
                .findFirst()
                .map(Reorganisation::id)
                .orElseGet(() -> created(reorganisations, creation(province, name)))
                .toString());
    }

    private static UUID created(Reorganisations reorganisations, ReorganisationRequest request) {
        var id = reorganisations.apply(request, Officer.SYSTEM);
        reorganisations.undo(id, "Mẫu", Officer.SYSTEM);
        return id;
    }

    private static ReorganisationRequest creation(AreaId province, String name) {
        var code = AreaCode.of(province) + "990";
        var target = new ReorganisationRequest.Target(code, name, AreaKind.COMMUNE, province, null);
        return new ReorganisationRequest(
                ReorganisationVerb.CREATE,
                LocalDate.of(2026, 1, 1),
                "1/NQ-UBTVQH16",
                List.of(),
                List.of(target),
                List.of());
    }
}
