package vn.binhyen.recognition;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.FormReader;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;

/** Drafting a decision and correcting the head of a draft. */
@Controller
@RequestMapping("/decisions")
@RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE})
class DecisionFormController {

    private static final String FORM = "recognition/form";

    private final Decisions decisions;
    private final DecisionDrafting drafting;
    private final Candidates candidates;
    private final Commands commands;
    private final MessageSource messages;
    private final Clock clock;

    DecisionFormController(
            Decisions decisions,
            DecisionDrafting drafting,
            Candidates candidates,
            Commands commands,
            MessageSource messages,
            Clock clock) {
        this.decisions = decisions;
        this.drafting = drafting;
        this.candidates = candidates;
        this.commands = commands;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView fresh(@AuthenticationPrincipal Officer officer) {
        var today = LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
        var issuer = messages.getMessage(
                "recognition.issuer-of",
                new Object[] {candidates.placeName(officer.area(), officer)},
                VietnameseFormat.VIETNAMESE);
        var grounds = messages.getMessage("recognition.usual-grounds", null, VietnameseFormat.VIETNAMESE);
        var form = new DecisionForm(
                "", VietnameseFormat.date(today), Integer.toString(today.getYear()), issuer, "", "", grounds, "");
        return Pages.show(FORM, page(null, form, "", FormErrors.NONE));
    }

    /** Drafts a decision, with the units whose codes were pasted; where one of them may not stand, nothing is saved. */
    @PostMapping
    ModelAndView draft(
            @ModelAttribute DecisionForm form,
            @RequestParam(defaultValue = "") String codes,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        var fields = new FormReader(clock);
        var content = form.read(officer.area(), fields);
        if (content.isEmpty()) {
            return again(null, form, codes, fields.errors(messages));
        }
        try {
            return Pages.redirect(commands.once(
                    key,
                    () -> "/decisions/" + drafting.draft(content.get(), UnitChoice.codes(codes), officer) + "/units"));
        } catch (RuleViolation violation) {
            return refused(null, form, codes, violation);
        }
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        var decision = drafting.draftOf(id, officer);
        return Pages.show(FORM, page(id, DecisionForm.of(decision), "", FormErrors.NONE));
    }

    @PostMapping("/{id}")
    ModelAndView correct(
            @PathVariable UUID id,
            @ModelAttribute DecisionForm form,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        var area = drafting.draftOf(id, officer).area();
        var fields = new FormReader(clock);
        var version = fields.whole("version", form.version(), -1);
        var content = form.read(area, fields);
        if (content.isEmpty()) {
            return again(id, form, "", fields.errors(messages));
        }
        try {
            return Pages.redirect(commands.once(key, () -> {
                decisions.correct(id, content.get(), version, officer);
                return "/decisions/" + id;
            }));
        } catch (RuleViolation violation) {
            return refused(id, form, "", violation);
        }
    }

    private ModelAndView refused(@Nullable UUID id, DecisionForm form, String codes, RuleViolation violation) {
        return Pages.refused(FORM, violation, () -> page(id, form, codes, FormErrors.of(violation, messages)));
    }

    private static ModelAndView again(@Nullable UUID id, DecisionForm form, String codes, FormErrors errors) {
        return Pages.again(FORM, page(id, form, codes, errors));
    }

    private static DecisionFormPage page(@Nullable UUID id, DecisionForm form, String codes, FormErrors errors) {
        return new DecisionFormPage(id == null ? null : id.toString(), form, codes, errors);
    }
}
