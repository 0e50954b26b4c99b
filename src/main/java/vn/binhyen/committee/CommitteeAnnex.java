package vn.binhyen.committee;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.report.Block;
import vn.binhyen.report.OfficialDocument;
import vn.binhyen.report.Reports;
import vn.binhyen.report.Span;

/** Phụ lục kèm theo quyết định: the list of members in the layout of NĐ 30/2020/NĐ-CP, as a Word file. */
@Component
class CommitteeAnnex {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final CommitteeTelling telling;
    private final Reports reports;
    private final MessageSource messages;
    private final Clock clock;

    CommitteeAnnex(CommitteeTelling telling, Reports reports, MessageSource messages, Clock clock) {
        this.telling = telling;
        this.reports = reports;
        this.messages = messages;
        this.clock = clock;
    }

    /** Who served on that day, by the decision in force then; without a day today. */
    byte[] docx(UUID id, @Nullable LocalDate day, Officer officer) throws IOException {
        var page = telling.page(id, day, officer);
        var decision = page.decision();
        if (decision == null) {
            throw new NotFound();
        }
        var bytes = new ByteArrayOutputStream();
        reports.writeAnnexes(document(page, decision), bytes);
        return bytes.toByteArray();
    }

    private OfficialDocument document(CommitteePage page, CommitteePage.Decision decision) {
        var slash = decision.number().indexOf('/');
        var head = new OfficialDocument.Letterhead(
                null,
                decision.issuer(),
                slash < 0 ? decision.number() : decision.number().substring(0, slash),
                slash < 0 ? "QĐ" : decision.number().substring(slash + 1),
                page.place(),
                decision.day(),
                decision.day().getYear());
        var title = text("committee.annex-title", page.name() + " " + page.place());
        var annex = new OfficialDocument.Annex(title, false, List.of(table(page), closing(page)));
        return new OfficialDocument(
                head,
                text("committee.annex-of").toUpperCase(VietnameseFormat.VIETNAMESE),
                title,
                List.of(),
                List.of(),
                new OfficialDocument.Signature(List.of(), ""),
                List.of(),
                List.of(annex),
                clock.instant());
    }

    private Block table(CommitteePage page) {
        var columns = List.of(
                new Block.Column(null, text("committee.ordinal"), 6, Block.Kind.ORDINAL),
                column("committee.member-name", 22),
                column("committee.office", 27),
                column("committee.position", 17),
                column("committee.assignment", 28));
        var rows = new ArrayList<Block.Row>();
        for (var person : page.members()) {
            var cells = Stream.of(
                            Integer.toString(rows.size() + 1),
                            person.name(),
                            person.office(),
                            text(person.positionKey()),
                            person.assignment())
                    .map(cell -> new Span(cell, null, null))
                    .toList();
            rows.add(new Block.Row(cells, false, null));
        }
        return new Block.Table("", columns, rows);
    }

    private Block closing(CommitteePage page) {
        var sentence = text("committee.annex-count", page.members().size(), VietnameseFormat.date(page.day()));
        return new Block.Paragraph(List.of(new Span(sentence, null, null)));
    }

    private Block.Column column(String key, int width) {
        return new Block.Column(null, text(key), width, Block.Kind.TEXT);
    }

    /** A document of the State is Vietnamese, whatever language the reader works in. */
    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VietnameseFormat.VIETNAMESE);
    }
}
