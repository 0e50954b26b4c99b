package vn.binhyen.enrolment;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.criteria.Subject;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.FormReader;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.recognition.RecognisedKind;

/** The days of the rounds of a year, for the office of a province to set. */
@Controller
@RequestMapping("/rounds")
@RolesAllowed(Roles.PROVINCE_OFFICE)
class DeadlineController {

    private static final String PAGE = "enrolment/rounds";

    private final Deadlines deadlines;
    private final Rounds rounds;
    private final EnrolmentsTelling lists;
    private final Commands commands;
    private final MessageSource messages;
    private final Clock clock;

    DeadlineController(
            Deadlines deadlines,
            Rounds rounds,
            EnrolmentsTelling lists,
            Commands commands,
            MessageSource messages,
            Clock clock) {
        this.deadlines = deadlines;
        this.rounds = rounds;
        this.lists = lists;
        this.commands = commands;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            @RequestParam(required = false) @Nullable Integer year, @AuthenticationPrincipal Officer officer) {
        var wanted = known(year);
        return Pages.show(PAGE, page(wanted, null, officer, FormErrors.NONE));
    }

    @PostMapping
    ModelAndView set(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam Map<String, String> typed,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        var wanted = known(year);
        var fields = new FormReader(clock);
        var days = days(typed, fields);
        if (!fields.isClean()) {
            return Pages.again(PAGE, page(wanted, typed, officer, fields.errors(messages)));
        }
        try {
            return Pages.redirect(commands.once(key, () -> {
                deadlines.set(wanted, days, officer);
                return "/rounds?year=" + wanted;
            }));
        } catch (RuleViolation violation) {
            return Pages.refused(
                    PAGE, violation, () -> page(wanted, typed, officer, FormErrors.of(violation, messages)));
        }
    }

    private int known(@Nullable Integer year) {
        return year != null && years().containsKey(year.toString()) ? year : lists.thisYear();
    }

    /** The year to come is prepared in this one; the one before is still being completed. */
    private Map<String, String> years() {
        var years = new LinkedHashMap<String, String>();
        for (var year = lists.thisYear() + 1; year >= lists.thisYear() - 1; year--) {
            years.put(Integer.toString(year), Integer.toString(year));
        }
        return years;
    }

    private static Map<Subject, Map<Deadline.Step, LocalDate>> days(Map<String, String> typed, FormReader fields) {
        var days = new EnumMap<Subject, Map<Deadline.Step, LocalDate>>(Subject.class);
        for (var subject : Deadlines.SUBJECTS) {
            var set = Deadlines.days();
            for (var step : Deadline.Step.values()) {
                var field = Deadlines.field(subject, step);
                var day = fields.day(field, typed.getOrDefault(field, ""));
                if (day != null) {
                    set.put(step, day);
                }
            }
            days.put(subject, set);
        }
        return days;
    }

    private RoundsPage page(int year, @Nullable Map<String, String> typed, Officer officer, FormErrors errors) {
        var set = deadlines.set(officer.area(), year);
        var lines = new ArrayList<RoundsPage.Line>();
        for (var subject : Deadlines.SUBJECTS) {
            var kind = RecognisedKind.valueOf(subject.name());
            var round = rounds.of(kind, year);
            var days = set.getOrDefault(subject, Map.of());
            lines.add(new RoundsPage.Line(
                    subject.key(),
                    round.from(),
                    round.end(),
                    round.period().law(),
                    List.of(Deadline.Step.values()).stream()
                            .map(step -> step(subject, step, round, days.get(step), typed))
                            .toList()));
        }
        return new RoundsPage(year, years(), lines, errors);
    }

    private static RoundsPage.Step step(
            Subject subject,
            Deadline.Step step,
            Round round,
            @Nullable LocalDate set,
            @Nullable Map<String, String> typed) {
        var field = Deadlines.field(subject, step);
        var value = set == null ? "" : VietnameseFormat.date(set);
        var shipped = round.deadlines().get(step);
        return new RoundsPage.Step(
                field,
                "enrolment.deadline." + step,
                typed == null ? value : typed.getOrDefault(field, ""),
                round.deadline(step),
                shipped == null ? "" : shipped.law());
    }
}
