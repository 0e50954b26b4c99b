package vn.binhyen.recognition;

import java.util.List;
import java.util.Optional;
import vn.binhyen.place.AreaKind;

/** Loại đơn vị được công nhận: the kinds that the standard knows. Groups of kinds are a matter of reports. */
public enum RecognisedKind {
    /** Khu dân cư. */
    RESIDENTIAL_AREA,
    /** Xã. */
    COMMUNE,
    /** Phường. */
    WARD,
    /** Thị trấn (đến 30/06/2025). */
    TOWNSHIP,
    /** Đặc khu (từ 01/07/2025). */
    SPECIAL_ZONE,
    /** Cơ quan. */
    AGENCY,
    /** Doanh nghiệp. */
    ENTERPRISE,
    /** Cơ sở giáo dục. */
    SCHOOL;

    public static final List<String> MANAGING = List.of("CENTRAL", "PROVINCE", "DISTRICT", "COMMUNE");

    public String key() {
        return "recognition.kind." + name();
    }

    static Optional<RecognisedKind> of(AreaKind kind) {
        return switch (kind) {
            case COMMUNE -> Optional.of(COMMUNE);
            case WARD -> Optional.of(WARD);
            case TOWNSHIP -> Optional.of(TOWNSHIP);
            case SPECIAL_ZONE -> Optional.of(SPECIAL_ZONE);
            case NATION, CITY, PROVINCE, DISTRICT -> Optional.empty();
        };
    }

    /** Whether it is itself a unit of the administration and no residential area or organisation in one. */
    boolean isPlace() {
        return this == COMMUNE || this == WARD || this == TOWNSHIP || this == SPECIAL_ZONE;
    }
}
