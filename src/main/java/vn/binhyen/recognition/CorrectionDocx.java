package vn.binhyen.recognition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.report.Block;
import vn.binhyen.report.OfficialDocument;
import vn.binhyen.report.Reports;

/** Quyết định đính chính as a Word file in the layout of NĐ 30/2020/NĐ-CP: the decision it corrects, and each change as a point. */
@Component
class CorrectionDocx {

    private final Decisions decisions;
    private final DecisionDocx papers;
    private final Reports reports;
    private final MessageSource messages;
    private final Clock clock;

    CorrectionDocx(Decisions decisions, DecisionDocx papers, Reports reports, MessageSource messages, Clock clock) {
        this.decisions = decisions;
        this.papers = papers;
        this.reports = reports;
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    byte[] write(Correction correction, Officer officer) throws IOException {
        var out = new ByteArrayOutputStream();
        reports.writeDocument(document(correction, officer), out);
        return out.toByteArray();
    }

    private OfficialDocument document(Correction correction, Officer officer) {
        var decision = decisions.get(correction.id(), officer);
        var content = decision.content();
        var grounds = new ArrayList<>(
                content.grounds().lines().filter(line -> !line.isBlank()).toList());
        var day = VietnameseFormat.date(correction.day());
        var number = correction.number();
        grounds.add(text("recognition.docx.revoked-ground", number, day, content.issuer()));
        return new OfficialDocument(
                papers.head(decision, content.number(), content.day(), officer),
                text("recognition.docx.type"),
                text("recognition.docx.correct-subject", number, day),
                grounds,
                body(correction, content, number, day),
                new OfficialDocument.Signature(List.of(content.signerTitle()), content.signer()),
                List.of(text("recognition.docx.recipients"), text("recognition.docx.file")),
                List.of(),
                clock.instant());
    }

    private List<Block> body(Correction correction, DecisionContent content, String number, String day) {
        var lines = new ArrayList<String>();
        lines.add(text("recognition.docx.correct-1", number, day, correction.reason()));
        for (var change : correction.changes()) {
            lines.add(lines.size() + ". "
                    + text(
                            "recognition.docx.correct-" + change.kind().name(),
                            change.code(),
                            change.was(),
                            change.becomes()));
        }
        lines.add(text("recognition.docx.correct-2", number));
        lines.add(text("recognition.docx.correct-3", content.issuer()));
        return lines.stream().map(DecisionDocx::paragraph).toList();
    }

    /** A document of the State is Vietnamese, whatever language the reader works in. */
    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VietnameseFormat.VIETNAMESE);
    }
}
