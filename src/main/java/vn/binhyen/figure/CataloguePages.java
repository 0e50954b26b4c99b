package vn.binhyen.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the page of the catalogue. */
@Component
class CataloguePages {

    private final FigureCatalog catalog;
    private final List<FigureUse> uses;
    private final FigureParts names;
    private final MessageSource messages;

    CataloguePages(FigureCatalog catalog, List<FigureUse> uses, FigureParts names, MessageSource messages) {
        this.catalog = catalog;
        this.uses = uses;
        this.names = names;
        this.messages = messages;
    }

    CataloguePage page(Locale locale) {
        var shown = new HashSet<Figure>();
        var groups = new ArrayList<CataloguePage.Group>();
        for (var set : catalog.sets()) {
            var entries = set.figures().stream()
                    .filter(shown::add)
                    .map(figure -> entry(figure, locale))
                    .toList();
            if (!entries.isEmpty()) {
                groups.add(new CataloguePage.Group(set.label().in(locale), url(set), entries));
            }
        }
        return new CataloguePage(groups);
    }

    private CataloguePage.Entry entry(Figure figure, Locale locale) {
        return new CataloguePage.Entry(
                figure.code(),
                figure.label().in(locale),
                figure.definition().in(locale),
                figure.unit().in(locale),
                text(figure.kind().key(), locale),
                parts(figure, locale),
                figure.answers().in(locale),
                uses(figure, locale));
    }

    private List<CataloguePage.Part> parts(Figure figure, Locale locale) {
        return figure.sources().stream()
                .flatMap(source -> IntStream.range(0, source.parts().size())
                        .mapToObj(i -> new CataloguePage.Part(
                                source.equals(figure)
                                        ? text(source.partKey(i), locale)
                                        : source.label().in(locale),
                                names.source(source.parts().get(i), locale),
                                names.members(source.parts().get(i), locale))))
                .toList();
    }

    private List<CataloguePage.Use> uses(Figure figure, Locale locale) {
        var sets = catalog.sets().stream()
                .filter(set -> set.figures().contains(figure))
                .map(set -> new CataloguePage.Use(set.label().in(locale), url(set)));
        var others = uses.stream()
                .filter(use -> use.figures().contains(figure.code()))
                .map(use -> new CataloguePage.Use(use.label().in(locale), use.url()));
        return Stream.concat(sets, others).toList();
    }

    private static String url(FigureSet set) {
        return "/figures?set=" + set.code();
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
