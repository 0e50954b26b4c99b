package vn.binhyen.grading;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.criteria.Grade;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.platform.FormErrors;

/** Tells lists of gradings. */
@Component
@Transactional(readOnly = true)
class GradingsTelling {

    static final int PAGE = 50;
    private static final int YEARS = 5;

    private final GradingRepository repository;
    private final Scoring scoring;
    private final GradingBook book;
    private final GradeDistribution distribution;
    private final MessageSource messages;

    GradingsTelling(
            GradingRepository repository,
            Scoring scoring,
            GradingBook book,
            GradeDistribution distribution,
            MessageSource messages) {
        this.repository = repository;
        this.scoring = scoring;
        this.book = book;
        this.distribution = distribution;
        this.messages = messages;
    }

    /** What somebody asks for. */
    record Wanted(int year, String stage, String grade, int page) {}

    GradingsPage page(Wanted wanted, Officer officer, String codes, FormErrors errors) {
        var filter = filter(wanted);
        var total = repository.count(filter, officer.scope());
        var offset = (wanted.page() - 1L) * PAGE;
        var lines = lines(repository.list(filter, officer.scope(), PAGE, offset), officer);
        var url = "/gradings?year=%d&stage=%s&grade=%s&page=".formatted(wanted.year(), wanted.stage(), wanted.grade());
        return new GradingsPage(
                wanted.year(),
                years(),
                wanted.stage(),
                options(GradingStage.values(), GradingStage::key),
                wanted.grade(),
                options(Grade.values(), Grade::key),
                lines,
                distribution.of(wanted.year(), officer),
                total,
                offset + 1,
                wanted.page() > 1 ? url + (wanted.page() - 1) : null,
                offset + lines.size() < total ? url + (wanted.page() + 1) : null,
                officer.is(Role.UNIT) || officer.is(Role.COMMUNE_OFFICER) || officer.is(Role.PROVINCE_OFFICE),
                officer.is(Role.UNIT),
                "/figures?set=grading",
                codes,
                errors);
    }

    int thisYear() {
        return book.today().getYear();
    }

    List<Grading> list(Wanted wanted, Officer officer) {
        return repository.list(filter(wanted), officer.scope(), PAGE, (wanted.page() - 1L) * PAGE);
    }

    private static GradingFilter filter(Wanted wanted) {
        var stage = member(GradingStage.values(), wanted.stage());
        return new GradingFilter(
                wanted.year(),
                stage == null ? EnumSet.allOf(GradingStage.class) : EnumSet.of(stage),
                member(Grade.values(), wanted.grade()),
                null);
    }

    /** Those that wait for the officer are judged, so that one sees what they come to. */
    private List<GradingsPage.Line> lines(List<Grading> found, Officer officer) {
        var waiting = found.stream()
                .filter(grading -> grading.stage() == GradingStage.SUBMITTED && Gradings.reviews(grading, officer))
                .toList();
        var judged = scoring.judge(waiting, officer).stream()
                .collect(Collectors.toMap(one -> one.grading().id(), Function.identity()));
        return found.stream()
                .map(grading -> line(grading, judged.get(grading.id())))
                .toList();
    }

    private GradingsPage.Line line(Grading grading, Scoring.@Nullable Judged judged) {
        var result = grading.result();
        var evaluation = judged == null ? null : judged.evaluation();
        var grade = result != null ? result.grade() : evaluation == null ? null : evaluation.grade();
        var points = result != null ? result.points() : evaluation == null ? null : evaluation.points();
        var open = GradingStage.OPEN.contains(grading.stage());
        return new GradingsPage.Line(
                grading.id().toString(),
                GradingTelling.url(grading),
                grading.entrant().name(),
                grading.entrant().code(),
                grading.entrant().kind().key(),
                grading.stage().key(),
                grading.stage().tone(),
                grading.due(),
                open && grading.due().isBefore(book.today()),
                points == null ? "" : SheetReader.written(points),
                grade == null ? null : grade.key(),
                evaluation != null && evaluation.grade() != null);
    }

    private Map<String, String> years() {
        var years = new LinkedHashMap<String, String>();
        for (var year = thisYear(); year >= thisYear() - YEARS; year--) {
            years.put(Integer.toString(year), Integer.toString(year));
        }
        return years;
    }

    private <E extends Enum<E>> Map<String, String> options(E[] members, Function<E, String> key) {
        var options = new LinkedHashMap<String, String>();
        for (var member : members) {
            options.put(member.name(), messages.getMessage(key.apply(member), null, LocaleContextHolder.getLocale()));
        }
        return options;
    }

    private static <E extends Enum<E>> @Nullable E member(E[] members, String name) {
        return Stream.of(members)
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
