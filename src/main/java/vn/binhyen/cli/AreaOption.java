package vn.binhyen.cli;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.binhyen.identity.Officer;
import vn.binhyen.place.Area;
import vn.binhyen.place.Places;
import vn.binhyen.platform.RuleViolation;

/** The place that {@code --area} means. */
record AreaOption(Terminal terminal) {

    private static final String NATION = "VN";

    Area resolve(String code) {
        return terminal.get(Places.class).resolve(code, Officer.SYSTEM);
    }

    /** A bare code is read by the code book in force on this day. */
    Area resolve(String code, LocalDate day) {
        return resolve(code.equals(NATION) || code.contains("@") ? code : code + "@" + day);
    }

    /** Without a code: the one province there was on this day; of several one must be named. */
    String orOnlyProvince(@Nullable String code, LocalDate day) {
        if (code != null) {
            return code;
        }
        var provinces = terminal.get(Places.class).provinces(day, Officer.SYSTEM);
        if (provinces.size() != 1) {
            throw RuleViolation.invalid(
                    "area-needed",
                    provinces.stream()
                            .map(area -> area.address() + " " + area.name())
                            .collect(Collectors.joining(", ")));
        }
        return provinces.getFirst().address();
    }
}
