package vn.binhyen.grading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.audit.Audit;
import vn.binhyen.criteria.Answer;
import vn.binhyen.criteria.Criterion;
import vn.binhyen.criteria.Finding;
import vn.binhyen.criteria.Status;
import vn.binhyen.enrolment.Given;
import vn.binhyen.identity.Officer;
import vn.binhyen.place.Places;
import vn.binhyen.platform.FormErrors;

/** Tells one sheet of points to people. */
@Component
@Transactional(readOnly = true)
class GradingTelling {

    private final GradingRepository repository;
    private final Scoring scoring;
    private final GradingBook book;
    private final Places places;
    private final Audit audit;
    private final MessageSource messages;
    private final ObjectMapper json;

    GradingTelling(
            GradingRepository repository,
            Scoring scoring,
            GradingBook book,
            Places places,
            Audit audit,
            MessageSource messages,
            ObjectMapper json) {
        this.repository = repository;
        this.scoring = scoring;
        this.book = book;
        this.places = places;
        this.audit = audit;
        this.messages = messages;
        this.json = json;
    }

    static String url(Grading grading) {
        return "/gradings/" + grading.id();
    }

    GradingPage page(Grading grading, Officer officer, @Nullable Map<String, String> typed, FormErrors errors) {
        var judged = scoring.judge(grading, officer);
        var before = repository.ofUnits(List.of(grading.entrant().area()), grading.year() - 1, officer.scope()).stream()
                .findFirst();
        var lines = judged.evaluation().findings().stream()
                .map(finding -> line(
                        grading,
                        finding,
                        before.map(was -> was.sheet()
                                        .counting()
                                        .get(finding.criterion().code()))
                                .orElse(null),
                        typed))
                .toList();
        var items = new LinkedHashMap<String, String>();
        lines.stream()
                .filter(line -> !line.computed())
                .forEach(line -> items.put(line.code(), line.code() + " · " + line.label()));
        return new GradingPage(
                head(judged, officer),
                lines,
                items,
                grading.sheet().returns().reversed(),
                verbs(grading, judged, officer),
                history(grading, officer),
                typed == null ? Map.of() : typed,
                errors);
    }

    private GradingPage.Head head(Scoring.Judged judged, Officer officer) {
        var grading = judged.grading();
        var result = grading.result();
        var grade = result == null ? judged.evaluation().grade() : result.grade();
        var points = result == null ? judged.evaluation().points() : result.points();
        var total = judged.pack().pack().total();
        var pack = judged.pack().pack();
        return new GradingPage.Head(
                url(grading),
                grading.entrant().name(),
                grading.entrant().kind().key(),
                places.names(List.of(grading.authority()), officer).getOrDefault(grading.authority(), ""),
                grading.year(),
                grading.stage(),
                grading.due(),
                GradingStage.OPEN.contains(grading.stage()) && grading.due().isBefore(book.today()),
                points == null ? "" : SheetReader.written(points),
                total == null ? "" : SheetReader.written(total),
                grade == null ? null : grade.key(),
                judged.missing(),
                pack.title().in(locale()) + " · " + pack.law(),
                grading.version());
    }

    private GradingPage.Line line(
            Grading grading, Finding finding, @Nullable Answer before, @Nullable Map<String, String> typed) {
        var criterion = finding.criterion();
        var given = grading.sheet().answers().getOrDefault(criterion.code(), Given.own(null, ""));
        var field = SheetReader.FIELD + criterion.code();
        var points = criterion.points();
        var computed = criterion.kind() == Criterion.Kind.COMPUTED;
        var met = finding.status() == Status.MET;
        var value = typed == null ? SheetReader.typed(given.counting()) : typed.getOrDefault(field, "");
        return new GradingPage.Line(
                criterion.code(),
                criterion.label().in(locale()),
                criterion.article(),
                field,
                points == null ? "" : SheetReader.written(points),
                criterion.effect() == Criterion.Effect.CAP
                        ? text(
                                "criteria.cap",
                                text(Objects.requireNonNull(criterion.grade()).key()))
                        : "",
                SheetReader.isYesOrNo(criterion),
                computed,
                computed
                        ? (met && points != null
                                ? SheetReader.written(points)
                                : text(finding.status().key()))
                        : said(given.own()),
                given.reviewed() == null ? "" : said(given.reviewed()),
                given.reason().isEmpty() ? "" : given.reason() + " (" + given.by() + ")",
                said(before),
                value);
    }

    private String said(@Nullable Answer answer) {
        var typed = SheetReader.typed(answer);
        return typed.equals("yes") || typed.equals("no") ? text("grading." + typed) : typed;
    }

    private static GradingPage.Verbs verbs(Grading grading, Scoring.Judged judged, Officer officer) {
        var fills = Gradings.fills(grading, officer) && GradingStage.AT_UNIT.contains(grading.stage());
        var reviews = Gradings.reviews(grading, officer);
        var submitted = grading.stage() == GradingStage.SUBMITTED;
        return new GradingPage.Verbs(
                fills,
                reviews && submitted,
                reviews && submitted && judged.evaluation().grade() != null,
                reviews && grading.stage() == GradingStage.GRADED);
    }

    private List<GradingPage.Event> history(Grading grading, Officer officer) {
        return audit.history(GradingBook.SUBJECT, grading.id().toString(), officer.scope()).stream()
                .map(line -> {
                    var detail = json.readTree(line.detail());
                    var parts = List.of(
                            detail.path("items").asString(""),
                            detail.path("reason").asString(""));
                    return new GradingPage.Event(
                            "grading.history." + line.action().substring("grading.".length()),
                            String.join(
                                    " · ",
                                    parts.stream()
                                            .filter(part -> !part.isEmpty())
                                            .toList()),
                            line.actorName(),
                            line.at());
                })
                .toList();
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
