package vn.binhyen.enrolment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.criteria.Answer;
import vn.binhyen.criteria.Criterion;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseText;
import vn.binhyen.recognition.Recognitions;

/** Đăng ký phấn đấu đạt chuẩn: what a unit does on its way, from enrolling to sending its dossier. */
@Service
@Transactional
public class Enrolments {

    private static final int REASON = 500;
    private static final int NOTE = 300;

    private final EnrolmentBook book;
    private final EnrolmentRepository repository;
    private final EvidenceFiles evidence;
    private final Entrants entrants;
    private final Assessing assessing;
    private final Rounds rounds;
    private final Deadlines deadlines;
    private final Recognitions recognitions;

    Enrolments(
            EnrolmentBook book,
            EnrolmentRepository repository,
            EvidenceFiles evidence,
            Entrants entrants,
            Assessing assessing,
            Rounds rounds,
            Deadlines deadlines,
            Recognitions recognitions) {
        this.book = book;
        this.repository = repository;
        this.evidence = evidence;
        this.entrants = entrants;
        this.assessing = assessing;
        this.rounds = rounds;
        this.deadlines = deadlines;
        this.recognitions = recognitions;
    }

    /** Đăng ký đơn vị theo mã: all of them, or none where one may not. Who is late is marked as late. */
    public List<UUID> enrol(Collection<String> codes, int year, Officer officer) {
        entrants.requireYear(year);
        var found = entrants.byCodes(codes, year, officer);
        var known = repository.ofUnits(found.stream().map(Entrant::area).toList(), year, officer.scope());
        found.stream()
                .filter(entrant -> known.containsKey(entrant.area()))
                .findFirst()
                .ifPresent(entrant -> {
                    throw RuleViolation.invalid("enrolment-already", entrant.name(), Integer.toString(year));
                });
        return open(found, year);
    }

    /** Đăng ký mọi đơn vị của một địa bàn that may enrol and has not yet. Answers how many there were. */
    public List<UUID> enrolAll(AreaId within, int year, Officer officer) {
        entrants.requireYear(year);
        if (!officer.scope().contains(within)) {
            throw new NotFound();
        }
        var eligible = entrants.eligible(within, year, officer);
        var areas = eligible.stream().map(Entrant::area).toList();
        var known = repository.ofUnits(areas, year, officer.scope());
        var decided = recognitions.of(areas, year, officer);
        var fresh = eligible.stream()
                .filter(entrant -> !known.containsKey(entrant.area()) && !decided.contains(entrant.area()))
                .toList();
        return open(fresh, year);
    }

    /** Trả lời một tiêu chí; {@code note} names the paper that proves it. */
    public void answer(UUID id, String criterion, Answer answer, String typedNote, int version, Officer officer) {
        var enrolment = mine(id, version, officer);
        var asked = criterion(enrolment, criterion, officer);
        if (asked.kind() == Criterion.Kind.COMPUTED) {
            throw RuleViolation.conflict("enrolment-computed", criterion);
        }
        var note = VietnameseText.clean(typedNote);
        if (note.length() > NOTE) {
            throw RuleViolation.invalid("enrolment-note", NOTE).at("note");
        }
        book.save("answer", enrolment.answer(criterion, Given.own(answer, note)), Map.of("criterion", criterion));
    }

    /** Lấy câu trả lời năm trước where nothing is answered yet; days belong to their year and are left out. */
    public int copy(UUID id, int version, Officer officer) {
        var enrolment = mine(id, version, officer);
        var before = lastYear(enrolment, officer)
                .orElseThrow(
                        () -> RuleViolation.conflict("enrolment-no-last-year", Integer.toString(enrolment.year() - 1)));
        var changed = enrolment;
        for (var criterion : assessing.judge(enrolment, officer).pack().pack().criteria()) {
            var given = before.dossier().answers().get(criterion.code());
            var takes = criterion.kind() != Criterion.Kind.DATE_UNTIL && criterion.kind() != Criterion.Kind.COMPUTED;
            if (takes && given != null && !enrolment.dossier().answers().containsKey(criterion.code())) {
                changed = changed.answer(criterion.code(), Given.own(given.counting(), ""));
            }
        }
        var copied = changed.dossier().answers().size()
                - enrolment.dossier().answers().size();
        if (copied > 0) {
            book.save("copy", changed, Map.of("answers", copied));
        }
        return copied;
    }

    /** Gửi hồ sơ: everything is answered, and evidence is there where it is asked for. Late is late, and is taken. */
    public void submit(UUID id, int version, Officer officer) {
        var enrolment = mine(id, version, officer);
        var assessment = assessing.judge(enrolment, officer);
        var open = assessment.unanswered();
        if (open.isPresent()) {
            throw RuleViolation.conflict(
                    "enrolment-incomplete", open.get().criterion().code());
        }
        var lacking = evidence.lacking(assessment, officer);
        if (lacking.isPresent()) {
            throw RuleViolation.conflict("enrolment-evidence-missing", lacking.get());
        }
        var round = deadlines.of(enrolment.entrant(), enrolment.year());
        book.save("submit", enrolment.submit(book.today(), round), Map.of());
    }

    /** Rút đăng ký. */
    public void withdraw(UUID id, String reason, int version, Officer officer) {
        var enrolment = mine(id, version, officer);
        var why = reason(reason);
        book.save("withdraw", enrolment.withdraw(book.today(), why), Map.of("reason", why));
    }

    /** Đề nghị xem xét lại một hồ sơ không được công nhận. */
    public void appeal(UUID id, String reason, int version, Officer officer) {
        var enrolment = mine(id, version, officer);
        var why = reason(reason);
        var due = deadlines.of(enrolment.entrant(), enrolment.year()).deadline(Deadline.Step.DECISION);
        book.save("appeal", enrolment.appeal(why, due), Map.of("reason", why));
    }

    /** The criteria that people answer for this enrolment; what is computed answers itself. */
    @Transactional(readOnly = true)
    public List<Criterion> criteria(UUID id, Officer officer) {
        return assessing.judge(get(id, officer), officer).pack().pack().criteria().stream()
                .filter(criterion -> criterion.kind() != Criterion.Kind.COMPUTED)
                .toList();
    }

    /** The enrolment of a unit for a year, if it has one. */
    @Transactional(readOnly = true)
    public Optional<UUID> find(AreaId unit, int year, Officer officer) {
        return Optional.ofNullable(
                        repository.ofUnits(List.of(unit), year, officer.scope()).get(unit))
                .map(Enrolment::id);
    }

    @Transactional(readOnly = true)
    Enrolment get(UUID id, Officer officer) {
        return book.get(id, officer);
    }

    /** The unit's dossier of the year before. */
    Optional<Enrolment> lastYear(Enrolment enrolment, Officer officer) {
        var area = enrolment.entrant().area();
        var known = repository.ofUnits(List.of(area), enrolment.year() - 1, officer.scope());
        return Optional.ofNullable(known.get(area));
    }

    static boolean fills(Enrolment enrolment, Officer officer) {
        return enrolment.entrant().isFilledBy(officer);
    }

    static String reason(String typed) {
        var reason = VietnameseText.clean(typed);
        if (reason.isEmpty() || reason.length() > REASON) {
            throw RuleViolation.invalid("enrolment-reason", REASON).at("reason");
        }
        return reason;
    }

    private List<UUID> open(List<Entrant> found, int year) {
        var fresh = new ArrayList<Enrolment>();
        var reading = deadlines.in(year);
        for (var entrant : found) {
            fresh.add(Enrolment.of(
                    Ids.next(),
                    entrant,
                    reading.of(entrant),
                    rounds.authority(entrant, year),
                    ReceiptCode.next(year),
                    book.today()));
        }
        if (!fresh.isEmpty()) {
            book.open(fresh);
        }
        return fresh.stream().map(Enrolment::id).toList();
    }

    private Criterion criterion(Enrolment enrolment, String criterion, Officer officer) {
        return assessing
                .judge(enrolment, officer)
                .pack()
                .pack()
                .criterion(criterion)
                .orElseThrow(() -> RuleViolation.invalid("enrolment-criterion").at("criterion"));
    }

    private Enrolment mine(UUID id, int version, Officer officer) {
        requireMine(get(id, officer), officer);
        return book.seen(id, version, officer);
    }

    private static void requireMine(Enrolment enrolment, Officer officer) {
        if (!fills(enrolment, officer)) {
            throw new NotFound();
        }
    }
}
