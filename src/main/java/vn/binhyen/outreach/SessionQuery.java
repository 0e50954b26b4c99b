package vn.binhyen.outreach;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.stream.Collectors;

/** The filters of the log as they stand in the address, and as they are shown again. */
public record SessionQuery(String area, String from, String to, String form, String q, String state, String page) {

    static final String WITHDRAWN = "withdrawn";

    /** A filter that was not sent is an empty one. */
    public SessionQuery {
        area = Objects.requireNonNullElse(area, "");
        from = Objects.requireNonNullElse(from, "");
        to = Objects.requireNonNullElse(to, "");
        form = Objects.requireNonNullElse(form, "");
        q = Objects.requireNonNullElse(q, "");
        state = Objects.requireNonNullElse(state, "");
        page = Objects.requireNonNullElse(page, "");
    }

    /** The page's number; whatever is no number means the first. */
    int number() {
        return page.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(page)) : 1;
    }

    /** The address of the same list on another page, or of its export. */
    String url(String path, String parameter, String value) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("area", area);
        parameters.put("from", from);
        parameters.put("to", to);
        parameters.put("form", form);
        parameters.put("q", q);
        parameters.put("state", state);
        parameters.put(parameter, value);
        return parameters.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", path + "?", ""));
    }

    boolean isFiltered() {
        return !(area + from + to + form + q + state).isBlank();
    }
}
