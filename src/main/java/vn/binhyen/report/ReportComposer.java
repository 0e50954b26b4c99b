package vn.binhyen.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.VietnameseDates;
import vn.binhyen.platform.VietnameseFormat;

/** Puts a report together: the words of the template, the figures of one table, and what an officer wrote by hand. */
final class ReportComposer {

    /** Where nothing was written by hand yet there is room for the pen. */
    private static final String BLANK = "……………………………………………………………………";

    private final ReportTemplate template;
    private final ReportFigures figures;
    private final DraftText draft;
    private final ReportWords words;
    private final ReportTables tables;

    ReportComposer(ReportTemplate template, ReportFigures figures, DraftText draft) {
        this.template = template;
        this.figures = figures;
        this.draft = draft;
        this.words = new ReportWords(template, figures);
        this.tables = new ReportTables(template.shares(), figures, words);
    }

    /** {@code remarks} stand after the last chapter. */
    OfficialDocument compose(Instant now, List<String> remarks) {
        var usual = words.letterhead(template);
        return new OfficialDocument(
                letterhead(usual, now),
                template.type(),
                words.words(template.subject()),
                template.grounds().stream()
                        .filter(ground -> ground.holds(figures.to()))
                        .map(ReportTemplate.Dated::text)
                        .toList(),
                Stream.concat(
                                template.body().stream().flatMap(item -> blocks(item).stream()),
                                remarks.stream().map(Block.Paragraph::of))
                        .toList(),
                new OfficialDocument.Signature(
                        lines(draft.functions(), usual.functions()), Objects.requireNonNullElse(draft.signer(), "")),
                lines(draft.recipients(), usual.recipients()),
                template.annexes().stream().map(this::annex).toList(),
                now);
    }

    private OfficialDocument.Letterhead letterhead(ReportTemplate.Letterhead usual, Instant now) {
        var day = draft.issuedOn() == null
                ? Optional.<LocalDate>empty()
                : VietnameseDates.parse(draft.issuedOn(), figures.to());
        return new OfficialDocument.Letterhead(
                written(draft.superior(), usual.superior()),
                written(draft.agency(), usual.agency()),
                draft.number(),
                usual.symbol(),
                written(draft.place(), "{place}"),
                day.orElse(null),
                now.atZone(VietnameseFormat.ZONE).getYear());
    }

    private List<Block> blocks(ReportTemplate.Item item) {
        if (item.heading() != null) {
            return List.of(new Block.Heading(1, words.words(item.heading())));
        }
        if (item.subheading() != null) {
            return List.of(new Block.Heading(2, words.words(item.subheading())));
        }
        if (item.note() != null) {
            return note(item.note());
        }
        if (item.text() != null) {
            return Stream.of(Optional.of(item.text()), Optional.ofNullable(item.otherwise()))
                    .flatMap(Optional::stream)
                    .flatMap(text -> words.sentence(text).stream())
                    .findFirst()
                    .<List<Block>>map(spans -> List.of(new Block.Paragraph(spans)))
                    .orElse(List.of());
        }
        return item.table() != null ? tables.table(item.table()) : tables.chart(Objects.requireNonNull(item.chart()));
    }

    /** Only what must not be empty gets a line for the pen. */
    private List<Block> note(String name) {
        var written = draft.note(name).stream().<Block>map(Block.Paragraph::of).toList();
        var required = !name.equals("results");
        return written.isEmpty() && required ? List.of(Block.Paragraph.of(BLANK)) : written;
    }

    private OfficialDocument.Annex annex(ReportTemplate.Annex annex) {
        var body = annex.areas() ? tables.areas() : tables.definitions();
        return new OfficialDocument.Annex(words.words(annex.title()), annex.landscape(), body);
    }

    private String written(@Nullable String byHand, String usual) {
        return byHand == null || byHand.isBlank() ? words.words(usual) : byHand.strip();
    }

    private List<String> lines(@Nullable String byHand, List<String> usual) {
        var lines = new ArrayList<String>();
        if (byHand != null) {
            byHand.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
        }
        return lines.isEmpty() ? usual.stream().map(words::words).toList() : List.copyOf(lines);
    }
}
