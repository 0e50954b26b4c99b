package vn.binhyen.grading;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.criteria.Answer;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.FormReader;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.RuleViolation;

/** One sheet of points: the unit scores and sends, the reviewer scores otherwise, returns, or gives the class. */
@Controller
@RequestMapping("/gradings/{id}")
class GradingController {

    private static final String TEMPLATE = "grading/show";

    private final Gradings gradings;
    private final GradingTelling telling;
    private final Commands commands;
    private final MessageSource messages;
    private final Clock clock;

    GradingController(
            Gradings gradings, GradingTelling telling, Commands commands, MessageSource messages, Clock clock) {
        this.gradings = gradings;
        this.telling = telling;
        this.commands = commands;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
    ModelAndView show(@PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        return Pages.show(TEMPLATE, telling.page(gradings.get(id, officer), officer, null, FormErrors.NONE));
    }

    /** Saves the scores; with {@code verb=submit} the sheet is sent too. */
    @PostMapping("/scores")
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER})
    ModelAndView score(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        return run(id, typed, officer, key, (answers, version) -> {
            gradings.score(id, answers, version, officer);
            if (typed.getOrDefault("verb", "").equals("submit")) {
                gradings.submit(id, version + 1, officer);
            }
        });
    }

    /** The verbs of the reviewer stand in one form, so that what was typed for one is there for the other. */
    @PostMapping("/review")
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE})
    ModelAndView review(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        return run(id, typed, officer, key, (answers, version) -> {
            var reason = typed.getOrDefault("reason", "");
            switch (typed.getOrDefault("verb", "")) {
                case "review" -> gradings.review(id, answers, reason, version, officer);
                case "grade" -> gradings.grade(id, version, officer);
                case "reopen" -> gradings.reopen(id, reason, version, officer);
                case "return" ->
                    gradings.giveBack(
                            id,
                            typed.getOrDefault("item", ""),
                            reason,
                            typed.getOrDefault("remedy", ""),
                            version,
                            officer);
                default -> throw RuleViolation.invalid("enrolment-verb");
            }
        });
    }

    /** What is done with the scores that were read, of the version that was seen. */
    private interface Verb {

        void run(Map<String, Answer> answers, int version);
    }

    private ModelAndView run(UUID id, Map<String, String> typed, Officer officer, IdempotencyKey key, Verb verb) {
        var grading = gradings.get(id, officer);
        var fields = new FormReader(clock);
        var version = fields.whole("version", typed.getOrDefault("version", ""), -1);
        var answers = SheetReader.read(gradings.items(id, officer), typed, fields);
        if (!fields.isClean()) {
            return Pages.again(TEMPLATE, telling.page(grading, officer, typed, fields.errors(messages)));
        }
        try {
            return Pages.redirect(commands.once(key, () -> {
                verb.run(answers, version);
                return GradingTelling.url(grading);
            }));
        } catch (RuleViolation violation) {
            return Pages.refused(
                    TEMPLATE,
                    violation,
                    () -> telling.page(gradings.get(id, officer), officer, typed, FormErrors.of(violation, messages)));
        }
    }
}
