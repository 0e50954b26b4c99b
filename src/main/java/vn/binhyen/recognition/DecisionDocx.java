package vn.binhyen.recognition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.report.Block;
import vn.binhyen.report.OfficialDocument;
import vn.binhyen.report.Reports;
import vn.binhyen.report.Span;

/** Quyết định công nhận as a Word file in the layout of NĐ 30/2020/NĐ-CP, its units in an annex. */
@Component
class DecisionDocx {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Decisions decisions;
    private final LineRepository lines;
    private final Candidates candidates;
    private final Reports reports;
    private final MessageSource messages;
    private final Clock clock;

    DecisionDocx(
            Decisions decisions,
            LineRepository lines,
            Candidates candidates,
            Reports reports,
            MessageSource messages,
            Clock clock) {
        this.decisions = decisions;
        this.lines = lines;
        this.candidates = candidates;
        this.reports = reports;
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    byte[] write(UUID id, Officer officer) throws IOException {
        var decision = decisions.get(id, officer);
        var out = new ByteArrayOutputStream();
        reports.writeDocument(document(decision, lines.standing(id, officer.scope()), officer), out);
        return out.toByteArray();
    }

    private OfficialDocument document(Decision decision, List<DecisionLine> units, Officer officer) {
        var content = decision.content();
        var year = Integer.toString(content.year());
        return new OfficialDocument(
                head(decision, decision.content().number(), decision.content().day(), officer),
                text("recognition.docx.type"),
                text("recognition.docx.subject", year),
                content.grounds().lines().filter(line -> !line.isBlank()).toList(),
                body(decision, units),
                new OfficialDocument.Signature(List.of(content.signerTitle()), content.signer()),
                List.of(text("recognition.docx.recipients"), text("recognition.docx.file")),
                List.of(new OfficialDocument.Annex(text("recognition.docx.annex", year), false, List.of(table(units)))),
                clock.instant());
    }

    /** A number is written as one piece, 125/QĐ-UBND; the layout has it in two. */
    OfficialDocument.Letterhead head(Decision decision, String number, LocalDate day, Officer officer) {
        var slash = number.indexOf('/');
        return new OfficialDocument.Letterhead(
                null,
                decision.content().issuer(),
                slash < 0 ? number : number.substring(0, slash),
                slash < 0 ? "QĐ" : number.substring(slash + 1),
                candidates.placeName(decision.area(), officer),
                day,
                day.getYear());
    }

    private List<Block> body(Decision decision, List<DecisionLine> units) {
        var content = decision.content();
        var year = Integer.toString(content.year());
        return Stream.of(
                        text("recognition.docx.article-1", units.size(), year),
                        text("recognition.docx.article-2"),
                        text("recognition.docx.article-3", content.issuer()))
                .map(DecisionDocx::paragraph)
                .toList();
    }

    private Block table(List<DecisionLine> units) {
        var columns = List.of(
                new Block.Column(null, text("recognition.docx.ordinal"), 8, Block.Kind.ORDINAL),
                column("recognition.unit", 40),
                column("recognition.unit-code", 20),
                column("recognition.kind", 18),
                column("recognition.managing", 14));
        var rows = new ArrayList<Block.Row>();
        for (var unit : units) {
            var cells = Stream.of(
                            Integer.toString(rows.size() + 1),
                            unit.name(),
                            unit.code(),
                            text(unit.kind().key()),
                            text("recognition.managing." + unit.managing()))
                    .map(cell -> new Span(cell, null, null))
                    .toList();
            rows.add(new Block.Row(cells, false, null));
        }
        return new Block.Table("", columns, rows);
    }

    private Block.Column column(String key, int width) {
        return new Block.Column(null, text(key), width, Block.Kind.TEXT);
    }

    static Block paragraph(String text) {
        return new Block.Paragraph(List.of(new Span(text, null, null)));
    }

    /** A document of the State is Vietnamese, whatever language the reader works in. */
    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VietnameseFormat.VIETNAMESE);
    }
}
