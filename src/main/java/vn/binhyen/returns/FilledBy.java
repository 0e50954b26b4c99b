package vn.binhyen.returns;

import java.util.EnumSet;
import java.util.Set;
import vn.binhyen.platform.Level;
import vn.binhyen.register.UnitKind;

/** Cấp báo cáo: who fills in a form. */
enum FilledBy {
    PROVINCE(Level.PROVINCE),
    COMMUNE(Level.COMMUNE),
    RESIDENTIAL_AREA(Level.UNIT),
    ORGANISATION(Level.UNIT);

    private final Level level;

    FilledBy(Level level) {
        this.level = level;
    }

    Level level() {
        return level;
    }

    /** The kinds of units of this level; none where places fill it in. */
    Set<UnitKind> kinds() {
        return switch (this) {
            case PROVINCE, COMMUNE -> EnumSet.noneOf(UnitKind.class);
            case RESIDENTIAL_AREA -> EnumSet.of(UnitKind.RESIDENTIAL_AREA);
            case ORGANISATION -> EnumSet.of(UnitKind.AGENCY, UnitKind.ENTERPRISE, UnitKind.SCHOOL);
        };
    }

    String key() {
        return "returns.filled-by." + name();
    }
}
