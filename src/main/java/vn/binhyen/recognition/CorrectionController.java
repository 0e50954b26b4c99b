package vn.binhyen.recognition;

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
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.FormReader;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.RuleViolation;

/** Correcting a signed decision by another one. */
@Controller
@RequestMapping("/decisions/{id}/correction")
@RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER})
class CorrectionController {

    private static final String PAGE = "recognition/correction";

    private final Decisions decisions;
    private final Corrections corrections;
    private final Commands commands;
    private final MessageSource messages;
    private final Clock clock;

    CorrectionController(
            Decisions decisions, Corrections corrections, Commands commands, MessageSource messages, Clock clock) {
        this.decisions = decisions;
        this.corrections = corrections;
        this.commands = commands;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String unit,
            @AuthenticationPrincipal Officer officer) {
        var decision = decisions.mine(id, officer);
        return Pages.show(PAGE, page(decision, CorrectionForm.start(decision, unit), FormErrors.NONE));
    }

    @PostMapping
    ModelAndView correct(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        var decision = decisions.mine(id, officer);
        var fields = new FormReader(clock);
        var wanted = new CorrectionForm(typed).read(decision, fields);
        if (wanted.isEmpty()) {
            return Pages.again(PAGE, page(decision, typed, fields.errors(messages)));
        }
        try {
            return Pages.redirect(
                    commands.once(key, () -> "/decisions/" + corrections.correct(id, wanted.get(), officer)));
        } catch (RuleViolation violation) {
            return Pages.refused(PAGE, violation, () -> page(decision, typed, FormErrors.of(violation, messages)));
        }
    }

    private static CorrectionPage page(Decision decision, Map<String, String> typed, FormErrors errors) {
        return new CorrectionPage(
                DecisionTelling.url(decision),
                decision.content().number(),
                decision.content().day(),
                decision.year(),
                typed,
                errors);
    }
}
