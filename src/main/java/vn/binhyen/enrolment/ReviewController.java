package vn.binhyen.enrolment;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.RuleViolation;

/** The reviewer's queue, approving many at once, and the verbs on one dossier. */
@Controller
@RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE})
class ReviewController {

    private final Enrolments enrolments;
    private final Reviews reviews;
    private final QueueTelling queue;
    private final EnrolmentTelling telling;
    private final ReturnReasons reasons;
    private final Commands commands;
    private final MessageSource messages;

    ReviewController(
            Enrolments enrolments,
            Reviews reviews,
            QueueTelling queue,
            EnrolmentTelling telling,
            ReturnReasons reasons,
            Commands commands,
            MessageSource messages) {
        this.enrolments = enrolments;
        this.reviews = reviews;
        this.queue = queue;
        this.telling = telling;
        this.reasons = reasons;
        this.commands = commands;
        this.messages = messages;
    }

    @GetMapping("/reviews")
    ModelAndView list(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "") String kind,
            @AuthenticationPrincipal Officer officer) {
        var wanted = year == null ? queue.thisYear() : year;
        return Pages.show("enrolment/queue", queue.page(wanted, kind, officer, FormErrors.NONE));
    }

    /** Approves the ticked dossiers, or with {@code all} those of the page that meet their criteria. */
    @PostMapping("/reviews")
    ModelAndView approve(
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable List<UUID> enrolment,
            @RequestParam(required = false) @Nullable List<UUID> passed,
            @RequestParam(defaultValue = "") String all,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        var chosen = all.equals("true") ? passed : enrolment;
        try {
            if (chosen == null || chosen.isEmpty()) {
                throw RuleViolation.invalid("enrolment-nothing-chosen");
            }
            return Pages.redirect(commands.once(key, () -> {
                reviews.approve(chosen, officer);
                return "/reviews?year=" + year + "&kind=" + kind;
            }));
        } catch (RuleViolation violation) {
            return Pages.refused(
                    "enrolment/queue",
                    violation,
                    () -> queue.page(year, kind, officer, FormErrors.of(violation, messages)));
        }
    }

    /**
     * One verb on one dossier: approve, return, fail, visit, exclude or reopen. All stand in one form, so that what was
     * typed for one is there for the other.
     */
    @PostMapping("/reviews/{id}")
    ModelAndView review(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        var enrolment = enrolments.get(id, officer);
        try {
            return Pages.redirect(commands.once(key, () -> {
                run(id, typed, officer);
                return EnrolmentTelling.url(enrolment);
            }));
        } catch (RuleViolation violation) {
            return Pages.refused("enrolment/show", violation, () -> {
                var errors = FormErrors.of(violation, messages);
                return telling.page(enrolments.get(id, officer), officer, typed, errors);
            });
        }
    }

    private void run(UUID id, Map<String, String> typed, Officer officer) {
        var text = typed.getOrDefault("version", "");
        var version = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
        var reason = typed.getOrDefault("reason", "");
        switch (typed.getOrDefault("verb", "")) {
            case "approve" -> reviews.approve(id, version, officer);
            case "return" -> giveBack(id, typed, version, officer);
            case "fail" -> reviews.fail(id, reason, version, officer);
            case "visit" -> reviews.visit(id, typed.getOrDefault("visit", ""), version, officer);
            case "exclude" -> reviews.exclude(id, reason, version, officer);
            case "reopen" -> reviews.reopen(id, version, officer);
            default -> throw RuleViolation.invalid("enrolment-verb");
        }
    }

    /** A template fills in what is not typed. */
    private void giveBack(UUID id, Map<String, String> typed, int version, Officer officer) {
        var template = typed.getOrDefault("template", "");
        var criterion = typed.getOrDefault("criterion", "");
        reviews.giveBack(
                id,
                criterion,
                reasons.reason(template, typed.getOrDefault("reason", "")),
                reasons.remedy(template, typed.getOrDefault("remedy", "")),
                version,
                officer);
    }
}
