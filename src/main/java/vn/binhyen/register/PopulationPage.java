package vn.binhyen.register;

import java.util.List;
import java.util.Map;
import vn.binhyen.platform.FormErrors;

/** Households and people of one residential area by year, and the form of one year. */
public record PopulationPage(
        String name, String url, List<Year> years, boolean writes, Map<String, String> values, FormErrors errors) {

    /** One year. */
    public record Year(int year, int households, int people) {}

    public String value(String field) {
        return values.getOrDefault(field, "");
    }
}
