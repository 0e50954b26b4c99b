package vn.binhyen.recognition;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
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
import vn.binhyen.platform.FormReader;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.RuleViolation;

/** Signing and withdrawing a decision, and revoking one of its lines. */
@Controller
class DecisionVerbController {

    private final Decisions decisions;
    private final DecisionTelling telling;
    private final RevocationDocx papers;
    private final Commands commands;
    private final MessageSource messages;
    private final Clock clock;

    DecisionVerbController(
            Decisions decisions,
            DecisionTelling telling,
            RevocationDocx papers,
            Commands commands,
            MessageSource messages,
            Clock clock) {
        this.decisions = decisions;
        this.telling = telling;
        this.papers = papers;
        this.commands = commands;
        this.messages = messages;
        this.clock = clock;
    }

    @PostMapping("/decisions/{id}/signature")
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER})
    ModelAndView sign(@PathVariable UUID id, @AuthenticationPrincipal Officer officer, IdempotencyKey key) {
        try {
            return Pages.redirect(commands.once(key, () -> {
                decisions.sign(id, officer);
                return "/decisions/" + id;
            }));
        } catch (RuleViolation violation) {
            return again(id, "", officer, violation);
        }
    }

    @PostMapping("/decisions/{id}/withdrawal")
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE})
    ModelAndView withdraw(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        try {
            return Pages.redirect(commands.once(key, () -> {
                decisions.withdraw(id, reason, officer);
                return "/decisions/" + id;
            }));
        } catch (RuleViolation violation) {
            return again(id, reason, officer, violation);
        }
    }

    @GetMapping("/recognitions/{id}/revocation")
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER})
    ModelAndView askReason(@PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        return Pages.show("recognition/revocation", page(id, Map.of(), officer, FormErrors.NONE));
    }

    @PostMapping("/recognitions/{id}/revocation")
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER})
    ModelAndView revoke(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        var fields = new FormReader(clock);
        var day = fields.day("day", typed.getOrDefault("day", ""));
        if (!fields.isClean()) {
            return Pages.again("recognition/revocation", page(id, typed, officer, fields.errors(messages)));
        }
        try {
            var revocation = RevocationForm.of(typed, day);
            return Pages.redirect(commands.once(key, () -> "/decisions/" + decisions.revoke(id, revocation, officer)));
        } catch (RuleViolation violation) {
            return Pages.refused(
                    "recognition/revocation",
                    violation,
                    () -> page(id, typed, officer, FormErrors.of(violation, messages)));
        }
    }

    /** The decision that revoked it, as the office signs it. */
    @GetMapping("/recognitions/{id}/revocation.docx")
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
    ResponseEntity<byte[]> document(@PathVariable UUID id, @AuthenticationPrincipal Officer officer)
            throws IOException {
        return Pages.attachment("quyet-dinh-huy.docx", DecisionDocx.TYPE, papers.write(id, officer));
    }

    private ModelAndView again(UUID id, String reason, Officer officer, RuleViolation violation) {
        var errors = FormErrors.of(violation, messages);
        return Pages.refused(
                "recognition/show",
                violation,
                () -> telling.page(decisions.get(id, officer), 1, officer, reason, errors));
    }

    private RevocationPage page(UUID line, Map<String, String> typed, Officer officer, FormErrors errors) {
        var unit = decisions.line(line, officer);
        var decision = decisions.get(unit.decision(), officer);
        return new RevocationPage(
                line.toString(),
                unit.name(),
                DecisionTelling.url(decision),
                decision.content().number(),
                decision.content().day(),
                unit.year(),
                typed.getOrDefault("reason", ""),
                typed.getOrDefault("number", ""),
                typed.getOrDefault("day", ""),
                typed.getOrDefault("signer", decision.content().signer()),
                typed.getOrDefault("signerTitle", decision.content().signerTitle()),
                errors);
    }
}
