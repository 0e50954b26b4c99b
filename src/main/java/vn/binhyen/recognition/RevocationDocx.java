package vn.binhyen.recognition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.report.OfficialDocument;
import vn.binhyen.report.Reports;

/** Quyết định hủy công nhận as a Word file in the layout of NĐ 30/2020/NĐ-CP. */
@Component
class RevocationDocx {

    private final Decisions decisions;
    private final DecisionDocx papers;
    private final Reports reports;
    private final MessageSource messages;
    private final Clock clock;

    RevocationDocx(Decisions decisions, DecisionDocx papers, Reports reports, MessageSource messages, Clock clock) {
        this.decisions = decisions;
        this.papers = papers;
        this.reports = reports;
        this.messages = messages;
        this.clock = clock;
    }

    /** Revocations of before there were decisions about them have none to write. */
    @Transactional(readOnly = true)
    byte[] write(UUID lineId, Officer officer) throws IOException {
        var line = decisions.line(lineId, officer);
        var revocation = line.revocation();
        if (revocation == null || revocation.day() == null) {
            throw RuleViolation.conflict("revocation-without-decision", line.name());
        }
        var out = new ByteArrayOutputStream();
        reports.writeDocument(document(line, revocation, officer), out);
        return out.toByteArray();
    }

    private OfficialDocument document(DecisionLine line, Revocation revocation, Officer officer) {
        var decision = decisions.get(line.decision(), officer);
        var content = decision.content();
        var year = Integer.toString(line.year());
        var day = Objects.requireNonNull(revocation.day());
        var body = Stream.of(
                        text(
                                "recognition.docx.revoke-1",
                                line.name(),
                                line.code(),
                                year,
                                content.number(),
                                revocation.reason()),
                        text("recognition.docx.revoke-2", VietnameseFormat.date(day)),
                        text("recognition.docx.revoke-3", content.issuer(), line.name()))
                .map(DecisionDocx::paragraph)
                .toList();
        return new OfficialDocument(
                papers.head(decision, revocation.number(), day, officer),
                text("recognition.docx.type"),
                text("recognition.docx.revoke-subject", year),
                List.of(ground(content)),
                body,
                new OfficialDocument.Signature(List.of(revocation.signerTitle(content)), revocation.signer()),
                List.of(text("recognition.docx.recipients"), text("recognition.docx.file")),
                List.of(),
                clock.instant());
    }

    private String ground(DecisionContent content) {
        return text(
                "recognition.docx.revoked-ground",
                content.number(),
                VietnameseFormat.date(content.day()),
                content.issuer());
    }

    /** A document of the State is Vietnamese, whatever language the reader works in. */
    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VietnameseFormat.VIETNAMESE);
    }
}
