package vn.binhyen.place;

import java.util.Locale;
import java.util.Optional;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.VietnameseText;

/** Loại địa bàn, with the level of the tree it stands on. */
public enum AreaKind {
    /** Cả nước. */
    NATION(Level.NATION, 0),
    /** Thành phố trực thuộc trung ương. */
    CITY(Level.PROVINCE, 2),
    /** Tỉnh. */
    PROVINCE(Level.PROVINCE, 2),
    /** Huyện, quận, thị xã, thành phố thuộc tỉnh; until 30/06/2025. */
    DISTRICT(Level.DISTRICT, 3),
    /** Phường. */
    WARD(Level.COMMUNE, 5),
    /** Xã. */
    COMMUNE(Level.COMMUNE, 5),
    /** Thị trấn; until 30/06/2025. */
    TOWNSHIP(Level.COMMUNE, 5),
    /** Đặc khu; since 01/07/2025. */
    SPECIAL_ZONE(Level.COMMUNE, 5);

    private final Level level;
    private final int digits;

    AreaKind(Level level, int digits) {
        this.level = level;
        this.digits = digits;
    }

    public Level level() {
        return level;
    }

    /** As it stands in files, in figures and in the API: {@code special_zone}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String labelKey() {
        return "place.kind." + name();
    }

    /** How many digits the code of such a place has. */
    int digits() {
        return digits;
    }

    /** What a word before a name means on this level: "Thành phố", "P.", "Thị trấn". */
    static Optional<AreaKind> ofWord(String word, Level level) {
        var folded = VietnameseText.expand(VietnameseText.fold(word));
        return switch (level) {
            case PROVINCE ->
                folded.startsWith("thanh pho")
                        ? Optional.of(CITY)
                        : Optional.of(PROVINCE).filter(province -> folded.startsWith("tinh"));
            case DISTRICT -> Optional.of(DISTRICT);
            case COMMUNE -> communeOf(folded);
            case NATION, UNIT -> Optional.empty();
        };
    }

    private static Optional<AreaKind> communeOf(String folded) {
        if (folded.startsWith("phuong")) {
            return Optional.of(WARD);
        }
        if (folded.startsWith("thi tran")) {
            return Optional.of(TOWNSHIP);
        }
        if (folded.startsWith("dac khu")) {
            return Optional.of(SPECIAL_ZONE);
        }
        return Optional.of(COMMUNE).filter(commune -> folded.startsWith("xa"));
    }
}
