package vn.binhyen.grading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.criteria.Answer;
import vn.binhyen.criteria.Criterion;
import vn.binhyen.enrolment.Entrant;
import vn.binhyen.enrolment.Entrants;
import vn.binhyen.enrolment.Returned;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseText;

/**
 * Phân loại phong trào toàn dân bảo vệ ANTQ (Quyết định 510/QĐ-BCA-V05): a unit scores itself by the sheet in force, its authority
 * reviews item by item and gives the class. Apart from recognition, whose result may be one of the items.
 */
@Service
@Transactional
public class Gradings {

    private static final int TEXT = 500;

    private final GradingBook book;
    private final GradingRepository repository;
    private final Entrants entrants;
    private final Scoring scoring;

    Gradings(GradingBook book, GradingRepository repository, Entrants entrants, Scoring scoring) {
        this.book = book;
        this.repository = repository;
        this.entrants = entrants;
        this.scoring = scoring;
    }

    /** Mở bảng chấm điểm của đơn vị theo mã: all of them, or none where there is no published sheet or there is one already. */
    public List<UUID> open(Collection<String> codes, int year, Officer officer) {
        entrants.requireYear(year);
        var found = entrants.byCodes(codes, year, officer);
        var known = opened(found, year, officer);
        for (var entrant : found) {
            if (known.contains(entrant.area())) {
                throw RuleViolation.invalid("grading-already", entrant.name(), Integer.toString(year));
            }
            scoring.require(entrant, year, officer);
        }
        return open(found, year);
    }

    /** Mở cho mọi đơn vị của một địa bàn for whose kind there is a published sheet. */
    public List<UUID> openAll(AreaId within, int year, Officer officer) {
        entrants.requireYear(year);
        if (!officer.scope().contains(within)) {
            throw new NotFound();
        }
        var eligible = entrants.eligible(within, year, officer);
        var known = opened(eligible, year, officer);
        return open(
                eligible.stream()
                        .filter(entrant -> !known.contains(entrant.area()))
                        .filter(entrant -> scoring.has(entrant, year, officer))
                        .toList(),
                year);
    }

    /** Tự chấm: answers by the codes of items; what is not named stays as it was. */
    public void score(UUID id, Map<String, Answer> answers, int version, Officer officer) {
        var grading = mine(id, version, officer);
        book.save("score", grading.score(scoring.checked(grading, answers, officer)), Map.of());
    }

    /** Gửi: everything is scored. */
    public void submit(UUID id, int version, Officer officer) {
        var grading = mine(id, version, officer);
        scoring.judge(grading, officer).unscored().ifPresent(code -> {
            throw RuleViolation.conflict("grading-incomplete", code);
        });
        book.save("submit", grading.submit(), Map.of());
    }

    /** Thẩm định: scores that differ from the unit's, with a reason; the others stay as they are. */
    public void review(UUID id, Map<String, Answer> answers, String typedReason, int version, Officer officer) {
        var grading = reviewed(id, version, officer);
        var counting = grading.sheet().counting();
        var others = new LinkedHashMap<>(scoring.checked(grading, answers, officer));
        others.entrySet().removeIf(other -> Objects.equals(counting.get(other.getKey()), other.getValue()));
        if (others.isEmpty()) {
            throw RuleViolation.invalid("grading-unchanged");
        }
        var reason = reason(typedReason);
        book.save(
                "review",
                grading.review(others, reason, officer.name()),
                Map.of("items", String.join(", ", others.keySet()), "reason", reason));
    }

    /** Trả lại: which item, why, and how to mend it. */
    public void giveBack(UUID id, String item, String reason, String remedy, int version, Officer officer) {
        var grading = reviewed(id, version, officer);
        if (scoring.criteria(grading, officer).stream()
                .noneMatch(known -> known.code().equals(item))) {
            throw RuleViolation.invalid("enrolment-criterion").at("item");
        }
        var back = new Returned(item, reason(reason), remedy(remedy), officer.name(), book.now());
        book.save("return", grading.giveBack(back), Map.of("items", item, "reason", back.reason()));
    }

    /** Xếp loại: the class that the points reach, for all of these or for none. */
    public void grade(Collection<UUID> ids, Officer officer) {
        var found = book.all(ids, officer);
        found.forEach(grading -> requireReviewer(grading, officer));
        var graded = new ArrayList<Grading>();
        for (var judged : scoring.judge(found, officer)) {
            var grade = judged.evaluation().grade();
            if (grade == null) {
                throw RuleViolation.conflict(
                        "grading-open", judged.grading().entrant().name(), judged.missing());
            }
            var points = Objects.requireNonNull(judged.evaluation().points());
            var result = new Grading.Result(
                    book.today(), points, grade, judged.pack().version());
            graded.add(judged.grading().grade(result));
        }
        book.save("grade", graded, Map.of());
    }

    /** Xếp loại một bảng, as the officer saw it. */
    public void grade(UUID id, int version, Officer officer) {
        grade(List.of(reviewed(id, version, officer).id()), officer);
    }

    /** Mở lại: a class was given wrongly. */
    public void reopen(UUID id, String typedReason, int version, Officer officer) {
        var grading = reviewed(id, version, officer);
        var reason = reason(typedReason);
        book.save("reopen", grading.reopen(), Map.of("reason", reason));
    }

    /** What people score on this sheet; what is computed scores itself. */
    @Transactional(readOnly = true)
    public List<Criterion> items(UUID id, Officer officer) {
        return scoring.criteria(get(id, officer), officer);
    }

    /** Whether the officer reviews this sheet and gives its class. */
    @Transactional(readOnly = true)
    public boolean isReviewedBy(UUID id, Officer officer) {
        return reviews(get(id, officer), officer);
    }

    @Transactional(readOnly = true)
    public Optional<UUID> find(AreaId unit, int year, Officer officer) {
        return repository.ofUnits(List.of(unit), year, officer.scope()).stream()
                .findFirst()
                .map(Grading::id);
    }

    @Transactional(readOnly = true)
    Grading get(UUID id, Officer officer) {
        return book.get(id, officer);
    }

    static boolean fills(Grading grading, Officer officer) {
        return grading.entrant().isFilledBy(officer);
    }

    static boolean reviews(Grading grading, Officer officer) {
        var works = officer.is(Role.COMMUNE_OFFICER) || officer.is(Role.PROVINCE_OFFICE);
        return works && officer.area().equals(grading.authority());
    }

    private List<UUID> open(List<Entrant> found, int year) {
        var fresh = found.stream()
                .map(entrant -> {
                    var term = entrants.term(entrant, year);
                    return Grading.of(Ids.next(), entrant, year, term.authority(), book.today(), term.due());
                })
                .toList();
        if (!fresh.isEmpty()) {
            book.open(fresh);
        }
        return fresh.stream().map(Grading::id).toList();
    }

    private Set<AreaId> opened(List<Entrant> found, int year, Officer officer) {
        var known = new HashSet<AreaId>();
        repository
                .ofUnits(found.stream().map(Entrant::area).toList(), year, officer.scope())
                .forEach(grading -> known.add(grading.entrant().area()));
        return known;
    }

    private Grading mine(UUID id, int version, Officer officer) {
        if (!fills(get(id, officer), officer)) {
            throw new NotFound();
        }
        return book.seen(id, version, officer);
    }

    private Grading reviewed(UUID id, int version, Officer officer) {
        requireReviewer(get(id, officer), officer);
        return book.seen(id, version, officer);
    }

    private static void requireReviewer(Grading grading, Officer officer) {
        if (!reviews(grading, officer)) {
            throw RuleViolation.conflict(
                    "grading-not-authorised", grading.entrant().name());
        }
    }

    private static String reason(String typed) {
        return text(typed)
                .orElseThrow(() -> RuleViolation.invalid("grading-reason", TEXT).at("reason"));
    }

    private static String remedy(String typed) {
        return text(typed)
                .orElseThrow(() -> RuleViolation.invalid("grading-remedy", TEXT).at("remedy"));
    }

    private static Optional<String> text(String typed) {
        return Optional.of(VietnameseText.clean(typed)).filter(clean -> !clean.isEmpty() && clean.length() <= TEXT);
    }
}
