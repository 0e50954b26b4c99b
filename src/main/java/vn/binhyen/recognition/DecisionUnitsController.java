package vn.binhyen.recognition;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.RuleViolation;

/** The units of a draft: choosing, adding, taking out. */
@Controller
@RequestMapping("/decisions/{id}/units")
@RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE})
class DecisionUnitsController {

    private final Decisions decisions;
    private final DecisionDrafting drafting;
    private final Commands commands;
    private final MessageSource messages;

    DecisionUnitsController(Decisions decisions, DecisionDrafting drafting, Commands commands, MessageSource messages) {
        this.decisions = decisions;
        this.drafting = drafting;
        this.commands = commands;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView choose(
            @PathVariable UUID id, @ModelAttribute UnitChoice choice, @AuthenticationPrincipal Officer officer) {
        var decision = drafting.draftOf(id, officer);
        return Pages.show("recognition/units", drafting.page(decision, choice, List.of(), officer));
    }

    @PostMapping
    ModelAndView add(
            @PathVariable UUID id,
            @ModelAttribute UnitChoice choice,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        var decision = drafting.draftOf(id, officer);
        try {
            return Pages.redirect(commands.once(key, () -> {
                var chosen = drafting.chosen(decision, choice, officer);
                if (!chosen.problems().isEmpty()) {
                    throw new Refused(chosen.problems());
                }
                if (chosen.units().isEmpty()) {
                    throw RuleViolation.invalid("decision-nothing-chosen");
                }
                decisions.add(id, chosen.units(), officer);
                return "/decisions/" + id;
            }));
        } catch (Refused refused) {
            return again(decision, choice, refused.problems, officer);
        } catch (RuleViolation violation) {
            if (violation.status() == HttpStatus.NOT_FOUND) {
                throw violation;
            }
            var text = messages.getMessage(
                    "problem." + violation.code(), violation.arguments(), LocaleContextHolder.getLocale());
            return again(decision, choice, List.of(text), officer);
        }
    }

    @PostMapping("/removal")
    ModelAndView remove(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable List<UUID> line,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        return Pages.redirect(commands.once(key, () -> {
            decisions.remove(id, line == null ? List.of() : line, officer);
            return "/decisions/" + id;
        }));
    }

    private ModelAndView again(Decision decision, UnitChoice choice, List<String> problems, Officer officer) {
        return Pages.again("recognition/units", drafting.page(decision, choice, problems, officer));
    }

    /** Takes the transaction back and carries a sentence for each unit that may not stand in the decision. */
    private static final class Refused extends RuntimeException {

        private final transient List<String> problems;

        Refused(List<String> problems) {
            super("refused");
            this.problems = problems;
        }
    }
}
