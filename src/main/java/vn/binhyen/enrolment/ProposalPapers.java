package vn.binhyen.enrolment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.identity.Officer;
import vn.binhyen.place.Places;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.report.Block;
import vn.binhyen.report.OfficialDocument;
import vn.binhyen.report.Reports;
import vn.binhyen.report.Span;

/** Biên bản họp and tờ trình: the papers of the meeting that goes through what was reviewed, as Word files. */
@Component
class ProposalPapers {

    private final ProposalsTelling proposals;
    private final Places places;
    private final Reports reports;
    private final MessageSource messages;
    private final Clock clock;

    ProposalPapers(ProposalsTelling proposals, Places places, Reports reports, MessageSource messages, Clock clock) {
        this.proposals = proposals;
        this.places = places;
        this.reports = reports;
        this.messages = messages;
        this.clock = clock;
    }

    /** The two papers. */
    enum Paper {
        /** Biên bản họp. */
        MINUTES,
        /** Tờ trình. */
        SUBMISSION
    }

    @Transactional(readOnly = true)
    byte[] write(Paper paper, int year, Officer officer) throws IOException {
        var units = Stream.of(Stage.VERIFIED, Stage.PROPOSED)
                .flatMap(stage -> proposals.at(year, stage, officer).stream())
                .toList();
        var out = new ByteArrayOutputStream();
        reports.writeDocument(document(paper, year, units, officer), out);
        return out.toByteArray();
    }

    private OfficialDocument document(Paper paper, int year, List<Enrolment> units, Officer officer) {
        var place = places.names(List.of(officer.area()), officer).getOrDefault(officer.area(), "");
        var key = "enrolment.docx." + paper + ".";
        var head = new OfficialDocument.Letterhead(
                null, text("enrolment.docx.committee", place), null, text(key + "symbol"), place, null, year);
        return new OfficialDocument(
                head,
                text(key + "type"),
                text(key + "subject", Integer.toString(year)),
                List.of(),
                body(key, units),
                new OfficialDocument.Signature(List.of(text("enrolment.docx.chair")), ""),
                List.of(text("recognition.docx.file")),
                List.of(new OfficialDocument.Annex(text("enrolment.docx.annex"), false, List.of(table(units)))),
                clock.instant());
    }

    private List<Block> body(String key, List<Enrolment> units) {
        var refused = units.stream()
                .filter(unit -> unit.course().opinion() == Enrolment.Opinion.REFUSE)
                .count();
        return Stream.of("opening", "result", "closing")
                .map(part -> text(key + part, units.size(), units.size() - refused, refused))
                .map(sentence -> (Block) new Block.Paragraph(List.of(new Span(sentence, null, null))))
                .toList();
    }

    private Block table(List<Enrolment> units) {
        var columns = List.of(
                new Block.Column(null, text("recognition.docx.ordinal"), 8, Block.Kind.ORDINAL),
                column("enrolment.unit", 34),
                column("enrolment.kind", 18),
                column("enrolment.opinion", 20),
                column("enrolment.reason", 20));
        var rows = new ArrayList<Block.Row>();
        for (var unit : units) {
            var cells = Stream.of(
                            Integer.toString(rows.size() + 1),
                            unit.entrant().name(),
                            text(unit.entrant().kind().key()),
                            text("enrolment.opinion." + unit.course().opinion()),
                            unit.course().reason())
                    .map(cell -> new Span(cell, null, null))
                    .toList();
            rows.add(new Block.Row(cells, false, null));
        }
        return new Block.Table("", columns, rows);
    }

    private Block.Column column(String key, int width) {
        return new Block.Column(null, text(key), width, Block.Kind.TEXT);
    }

    /** A document of the State is Vietnamese, whatever language the reader works in. */
    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VietnameseFormat.VIETNAMESE);
    }
}
