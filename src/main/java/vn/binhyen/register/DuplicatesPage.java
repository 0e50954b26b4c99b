package vn.binhyen.register;

import java.util.List;

/** Units that may stand in the register twice, by their common name and commune. */
public record DuplicatesPage(List<Group> groups, boolean more) {

    /** Units with one name in one commune. */
    public record Group(String commune, List<Line> units) {}

    /** One of them; {@code mergeUrl} and {@code otherUrl} lead to settling it with the first, which has none. */
    public record Line(
            String name, String code, String url, String kindKey, String opened, String mergeUrl, String otherUrl) {}
}
