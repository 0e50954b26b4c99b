package vn.binhyen.enrolment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.criteria.Answer;
import vn.binhyen.criteria.Criterion;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseText;

/** Thẩm định: what the authority does with dossiers until they are proposed. Only the area responsible for a unit may. */
@Service
@Transactional
public class Reviews {

    private static final int DAYS_TO_MEND = 5;
    private static final int TEXT = 500;

    private final EnrolmentBook book;
    private final Assessing assessing;
    private final Deadlines deadlines;

    Reviews(EnrolmentBook book, Assessing assessing, Deadlines deadlines) {
        this.book = book;
        this.assessing = assessing;
        this.deadlines = deadlines;
    }

    /** Whoever works for the area that is responsible. */
    static boolean reviews(Enrolment enrolment, Officer officer) {
        var works = officer.is(Role.COMMUNE_OFFICER) || officer.is(Role.PROVINCE_OFFICE);
        return works && officer.area().equals(enrolment.authority());
    }

    /** Duyệt nhiều hồ sơ cùng lúc: all of them, or none where one does not meet its criteria. */
    public void approve(Collection<UUID> ids, Officer officer) {
        var approved = new ArrayList<Enrolment>();
        for (var assessment : assessing.judge(mine(ids, officer), officer)) {
            if (!assessment.passed()) {
                throw obstacle(assessment);
            }
            approved.add(assessment
                    .enrolment()
                    .verify(Enrolment.Opinion.RECOGNISE, "", assessment.pack().version()));
        }
        book.save("approve", approved, Map.of());
    }

    /** Duyệt một hồ sơ, as the officer saw it. */
    void approve(UUID id, int version, Officer officer) {
        approve(List.of(mine(id, version, officer).id()), officer);
    }

    /** Kết luận không đạt, with the reason that the unit will read. */
    void fail(UUID id, String typedReason, int version, Officer officer) {
        fail(List.of(mine(id, version, officer).id()), typedReason, officer);
    }

    /** Kết luận nhiều hồ sơ không đạt cùng lúc, for the same reason. */
    public void fail(Collection<UUID> ids, String typedReason, Officer officer) {
        var reason = Enrolments.reason(typedReason);
        var failed = assessing.judge(mine(ids, officer), officer).stream()
                .map(assessment -> assessment
                        .enrolment()
                        .verify(
                                Enrolment.Opinion.REFUSE,
                                reason,
                                assessment.pack().version()))
                .toList();
        book.save("fail", failed, Map.of("reason", reason));
    }

    /** Trả lại để hoàn thiện: which criterion, why, and how to mend it. */
    void giveBack(UUID id, String criterion, String reason, String remedy, int version, Officer officer) {
        var enrolment = mine(id, version, officer);
        var why = Enrolments.reason(reason);
        var mend = VietnameseText.clean(remedy);
        if (mend.isEmpty() || mend.length() > TEXT) {
            throw RuleViolation.invalid("enrolment-remedy", TEXT).at("remedy");
        }
        if (assessing
                .judge(enrolment, officer)
                .pack()
                .pack()
                .criterion(criterion)
                .isEmpty()) {
            throw RuleViolation.invalid("enrolment-criterion").at("criterion");
        }
        var returned = new Returned(criterion, why, mend, officer.name(), book.now());
        book.save(
                "return",
                enrolment.giveBack(returned, dueAgain(enrolment)),
                Map.of("criterion", criterion, "reason", why, "remedy", mend));
    }

    /** Sửa câu trả lời của đơn vị: only with a reason, and both answers stay. */
    void change(UUID id, String criterion, Answer answer, String typedReason, int version, Officer officer) {
        var enrolment = mine(id, version, officer);
        var asked = assessing
                .judge(enrolment, officer)
                .pack()
                .pack()
                .criterion(criterion)
                .orElseThrow(() -> RuleViolation.invalid("enrolment-criterion").at("criterion"));
        if (asked.kind() == Criterion.Kind.COMPUTED) {
            throw RuleViolation.conflict("enrolment-computed", criterion);
        }
        var reason = Enrolments.reason(typedReason);
        book.save(
                "change",
                enrolment.review(criterion, answer, reason, officer.name()),
                Map.of("criterion", criterion, "reason", reason));
    }

    /** Ghi biên bản kiểm tra thực tế. */
    void visit(UUID id, String typed, int version, Officer officer) {
        var enrolment = mine(id, version, officer);
        book.save("visit", enrolment.visit(Enrolments.reason(typed)), Map.of());
    }

    /** Không thuộc diện xét. */
    void exclude(UUID id, String typedReason, int version, Officer officer) {
        var enrolment = mine(id, version, officer);
        var reason = Enrolments.reason(typedReason);
        book.save("exclude", enrolment.exclude(book.today(), reason), Map.of("reason", reason));
    }

    /** Trình: the meeting has gone through these dossiers. What has changed since the review goes back to it. */
    public void propose(Collection<UUID> ids, Officer officer) {
        var verified = mine(ids, officer);
        for (var assessment : assessing.judge(verified, officer)) {
            if (assessment.enrolment().course().opinion() == Enrolment.Opinion.RECOGNISE && !assessment.passed()) {
                throw obstacle(assessment);
            }
        }
        book.save("propose", verified.stream().map(Enrolment::propose).toList(), Map.of());
    }

    /** Mở lại: a dossier that was verified or proposed is reviewed once more. */
    void reopen(UUID id, int version, Officer officer) {
        book.save("reopen", mine(id, version, officer).reopen(), Map.of());
    }

    /** Quyết định không công nhận những đơn vị mà thẩm định kết luận không đạt. */
    void refuse(Collection<UUID> ids, Officer officer) {
        refuse(ids, book.today(), officer);
    }

    /** Those that were decided on paper carry the day of that paper. */
    public void refuse(Collection<UUID> ids, LocalDate day, Officer officer) {
        if (day.isAfter(book.today())) {
            throw RuleViolation.invalid("decision-day-in-future").at("day");
        }
        var refused = book.all(ids, officer);
        for (var enrolment : refused) {
            requireAuthority(enrolment, officer);
        }
        book.save(
                "refuse",
                refused.stream().map(enrolment -> enrolment.refuse(day)).toList(),
                Map.of());
    }

    /** Why this dossier cannot be approved. */
    static RuleViolation obstacle(Assessing.Assessment assessment) {
        var name = assessment.enrolment().entrant().name();
        if (assessment.undecided() > 0) {
            return RuleViolation.conflict("enrolment-undecided", name, assessment.undecided());
        }
        var criteria = assessment.notMet().stream()
                .map(finding -> finding.criterion().code())
                .collect(Collectors.joining(", "));
        return criteria.isEmpty()
                ? RuleViolation.conflict("enrolment-not-complete", name)
                : RuleViolation.conflict("enrolment-not-met", name, criteria);
    }

    private LocalDate dueAgain(Enrolment enrolment) {
        var deadline = deadlines.of(enrolment.entrant(), enrolment.year()).deadline(Deadline.Step.SUBMISSION);
        var mended = book.today().plusDays(DAYS_TO_MEND);
        return deadline.isAfter(mended) ? deadline : mended;
    }

    private List<Enrolment> mine(Collection<UUID> ids, Officer officer) {
        var found = book.all(ids, officer);
        found.forEach(enrolment -> requireMine(enrolment, officer));
        return found;
    }

    private Enrolment mine(UUID id, int version, Officer officer) {
        requireMine(book.get(id, officer), officer);
        return book.seen(id, version, officer);
    }

    private static void requireMine(Enrolment enrolment, Officer officer) {
        if (!reviews(enrolment, officer)) {
            throw RuleViolation.conflict(
                    "enrolment-not-authorised", enrolment.entrant().name());
        }
    }

    private static void requireAuthority(Enrolment enrolment, Officer officer) {
        if (!officer.area().equals(enrolment.authority())) {
            throw RuleViolation.conflict(
                    "enrolment-not-authorised", enrolment.entrant().name());
        }
    }
}
