package vn.binhyen.figure;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.binhyen.ledger.Period;
import vn.binhyen.platform.VietnameseFormat;

/** Turns an opened number into the model of its page. */
@Component
class ExplainPages {

    private final FigureParts names;
    private final MessageSource messages;

    ExplainPages(FigureParts names, MessageSource messages) {
        this.names = names;
        this.messages = messages;
    }

    ExplainPage page(Explanation explained, Locale locale) {
        var cell = explained.cell();
        var figure = cell.figure();
        var records = explained.records();
        var parts = parts(explained, locale);
        var part = explained.parts().indexOf(explained.chosen());
        return new ExplainPage(
                figure.code(),
                figure.label().in(locale),
                kind(figure, locale),
                figure.definition().in(locale),
                cell.area().name(),
                period(cell, locale),
                range(cell.period().period(), locale),
                result(explained.value(), locale),
                figure.unit().in(locale),
                parts,
                parts.get(part).name(),
                origins(explained, locale),
                explained.adds(),
                amount(explained, explained.sum(), locale),
                parts.get(part).amount(),
                records(explained, locale),
                records.total(),
                records.page() + "/" + records.pages(),
                records.page() > 1 ? FigureUrls.explain(cell, part, records.page() - 1) : null,
                records.page() < records.pages() ? FigureUrls.explain(cell, part, records.page() + 1) : null,
                table(cell));
    }

    private String period(CellQuery cell, Locale locale) {
        var closing = cell.asClosed();
        return closing == null
                ? cell.period().code()
                : cell.period().code() + ", " + text("figure.as-closed", locale).toLowerCase(locale) + " "
                        + VietnameseFormat.time(closing.closedAt());
    }

    private List<ExplainPage.Part> parts(Explanation explained, Locale locale) {
        var chosen = explained.parts().indexOf(explained.chosen());
        return IntStream.range(0, explained.parts().size())
                .mapToObj(i -> {
                    var part = explained.parts().get(i);
                    return new ExplainPage.Part(
                            text(sign(explained.cell().figure(), i), locale),
                            name(explained.cell().figure(), part, locale),
                            names.source(part.of(), locale),
                            names.members(part.of(), locale),
                            range(part.period(), locale),
                            amount(explained, part.amount(), locale),
                            FigureUrls.explain(explained.cell(), i, 1),
                            i == chosen);
                })
                .toList();
    }

    private static String sign(Figure figure, int part) {
        if (part == 0) {
            return "figure.explain.equals";
        }
        return switch (figure.kind()) {
            case SHARE -> "figure.explain.divided";
            case DIFFERENCE -> "figure.explain.minus";
            case GROWTH, SUM, STOCK, CUMULATED, HIGHEST, LOWEST, NAMES -> "figure.explain.against";
            case DERIVED -> "figure.explain.and";
        };
    }

    /** A part of a derived figure bears the name of the figure that it belongs to. */
    private String name(Figure figure, Explanation.Part part, Locale locale) {
        var name = text(part.figure().partKey(part.position()), locale);
        return figure.derivation() == null
                ? name
                : part.figure().label().in(locale) + (part.figure().kind().hasBase() ? ", " + name : "");
    }

    private static String result(FigureValue value, Locale locale) {
        return switch (value.figure().kind()) {
            case SHARE -> value.percentText(locale);
            case NAMES -> value.numberText(locale);
            default -> value.text(locale);
        };
    }

    private String kind(Figure figure, Locale locale) {
        var kind = text(figure.kind().key(), locale);
        var derivation = figure.derivation();
        return derivation == null
                ? kind
                : kind + ": " + derivation.text(source -> source.label().in(locale));
    }

    private List<ExplainPage.Origin> origins(Explanation explained, Locale locale) {
        var cell = explained.cell();
        return explained.origins().stream()
                .map(origin -> new ExplainPage.Origin(
                        name(origin, locale),
                        url(origin, cell, explained.parts().indexOf(explained.chosen())),
                        amount(explained, origin.amount(), locale)))
                .toList();
    }

    private String name(Explanation.Origin origin, Locale locale) {
        if (!origin.name().isEmpty()) {
            return origin.name();
        }
        return switch (origin.code()) {
            case "" -> text("figure.explain.whole", locale);
            case Explanation.Origin.UNALLOCATED -> text("figure.unallocated", locale);
            default -> messages.getMessage("figure.explain.old", new Object[] {origin.code()}, locale);
        };
    }

    private static @Nullable String url(Explanation.Origin origin, CellQuery cell, int part) {
        if (!origin.place()) {
            return origin.url().isEmpty() ? null : origin.url();
        }
        return UriComponentsBuilder.fromUriString(FigureUrls.explain(cell, part, 1))
                .replaceQueryParam("area", origin.code())
                .toUriString();
    }

    private List<ExplainPage.Source> records(Explanation explained, Locale locale) {
        return explained.records().list().stream()
                .map(record -> new ExplainPage.Source(
                        record.title() == null
                                ? messages.getMessage("figure.explain.unseen", null, locale)
                                : record.title(),
                        record.url(),
                        VietnameseFormat.date(record.day()),
                        amount(explained, record.amount(), locale)))
                .toList();
    }

    private static String amount(Explanation explained, long amount, Locale locale) {
        return VietnameseFormat.scaled(amount, explained.chosen().measure().scale(), locale);
    }

    private String range(Period period, Locale locale) {
        return messages.getMessage(
                "figure.from-to",
                new Object[] {VietnameseFormat.date(period.from()), VietnameseFormat.date(period.to())},
                locale);
    }

    private static String table(CellQuery cell) {
        var closing = cell.asClosed();
        var url = UriComponentsBuilder.fromPath("/figures")
                .queryParam("area", cell.area().address())
                .queryParam("period", cell.period().code())
                .queryParam("calendar", cell.period().calendar())
                .queryParam(
                        "set",
                        cell.figure().code().substring(0, cell.figure().code().indexOf('.')));
        if (closing != null) {
            url.queryParam("asClosed", closing.id());
        }
        return url.encode().toUriString();
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
