package vn.binhyen.place;

import java.time.LocalDate;
import java.util.List;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.Actor;

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
}
