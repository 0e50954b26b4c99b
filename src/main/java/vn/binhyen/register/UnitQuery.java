package vn.binhyen.register;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.binhyen.identity.Officer;
import vn.binhyen.place.Places;

/** The search as it stands in an address; words that mean nothing are left out, not refused. */
record UnitQuery(
        @Nullable String q,
        @Nullable String kind,
        @Nullable String area,
        @Nullable String managing,
        @Nullable String standard,
        @Nullable Boolean closed,
        @Nullable Integer page) {

    private static final int TEXT_LIMIT = 200;
    private static final int PAGE_LIMIT = FoundUnits.COUNTED / Units.PAGE_SIZE;

    UnitFilter filter(Places places, Officer officer) {
        var choice = choice();
        var place = choice.area().isEmpty()
                ? null
                : places.resolve(choice.area(), officer).id();
        return new UnitFilter(
                choice.text(),
                member(UnitKind.values(), choice.kind()),
                place,
                member(ManagingLevel.values(), choice.managing()),
                choice.standard().isEmpty()
                        ? null
                        : Boolean.valueOf(choice.standard().equals("IN")),
                choice.closedToo());
    }

    UnitsPage.Choice choice() {
        var text = given(q);
        return new UnitsPage.Choice(
                text.length() > TEXT_LIMIT ? text.substring(0, TEXT_LIMIT) : text,
                given(kind),
                given(area),
                given(managing),
                given(standard),
                Boolean.TRUE.equals(closed));
    }

    int number() {
        return page == null ? 0 : Math.clamp(page, 0, PAGE_LIMIT);
    }

    /** The same search at another address, on another page. */
    String url(String path, int number) {
        var url = UriComponentsBuilder.fromPath(path);
        var choice = choice();
        add(url, "q", choice.text());
        add(url, "kind", choice.kind());
        add(url, "area", choice.area());
        add(url, "managing", choice.managing());
        add(url, "standard", choice.standard());
        add(url, "closed", choice.closedToo() ? "true" : "");
        add(url, "page", number == 0 ? "" : Integer.toString(number));
        return url.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder url, String name, String value) {
        if (!value.isEmpty()) {
            url.queryParam(name, value.replace("{", "").replace("}", ""));
        }
    }

    private static String given(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    private static <E extends Enum<E>> @Nullable E member(E[] members, String name) {
        return Arrays.stream(members)
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
