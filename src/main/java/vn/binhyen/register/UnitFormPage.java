package vn.binhyen.register;

import java.util.List;
import java.util.Map;
import vn.binhyen.platform.FormErrors;

/** The form of a unit, to register one ({@code fresh}) or to correct one; {@code values} are by field, as typed. */
public record UnitFormPage(
        boolean fresh,
        String title,
        String action,
        String back,
        int version,
        Map<String, String> values,
        List<String> levels,
        Map<String, String> communes,
        Map<String, String> kinds,
        Map<String, String> managing,
        Map<String, String> sizes,
        Map<String, String> schoolLevels,
        Map<String, String> yes,
        FormErrors errors) {

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** A yes-or-no field as the list of its chosen boxes. */
    public List<String> ticked(String field) {
        return value(field).equals("true") ? List.of("true") : List.of();
    }
}
