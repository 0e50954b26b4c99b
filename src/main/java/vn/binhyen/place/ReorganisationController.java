package vn.binhyen.place;

import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.RuleViolation;

/** The list of operations, one of them, and taking it back. */
@Controller
@RequestMapping("/reorganisations")
@RolesAllowed({Roles.PROVINCE_OFFICE, Roles.MINISTRY, Roles.OPERATOR})
class ReorganisationController {

    private static final int LISTED = 300;
    private static final String PARTS = "parts";
    private static final String UNSURE = "unsure";
    private static final String CHECKED = "checked";

    private final Reorganisations reorganisations;
    private final Commands commands;
    private final MessageSource messages;

    ReorganisationController(Reorganisations reorganisations, Commands commands, MessageSource messages) {
        this.reorganisations = reorganisations;
        this.commands = commands;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView list(@AuthenticationPrincipal Officer officer) {
        return Pages.show("place/reorganisations", new ReorganisationsPage(reorganisations.list(officer)));
    }

    @GetMapping("/{id}")
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String only,
            @AuthenticationPrincipal Officer officer) {
        return Pages.show("place/reorganisation", page(id, only, officer, "", FormErrors.NONE));
    }

    @PostMapping("/{id}/reversal")
    ModelAndView undo(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        try {
            return Pages.redirect(commands.once(key, () -> {
                reorganisations.undo(id, reason, officer);
                return "/reorganisations/" + id;
            }));
        } catch (RuleViolation violation) {
            return Pages.refused(
                    "place/reorganisation",
                    violation,
                    () -> page(id, "", officer, reason, FormErrors.of(violation, messages)));
        }
    }

    private ReorganisationPage page(UUID id, String only, Officer officer, String reason, FormErrors errors) {
        var operation = reorganisations.get(id, officer);
        var isImport = operation.verb() == ReorganisationVerb.IMPORT;
        var shown = reorganisations.successions(id, officer).stream()
                .filter(filter(only))
                .toList();
        return new ReorganisationPage(
                operation,
                shown.subList(0, Math.min(shown.size(), LISTED)),
                shown.size(),
                only,
                filters(id),
                isImport && operation.isApplied() && !shown.isEmpty() ? reorganisations.report(officer) : null,
                operation.isApplied() && officer.scope().contains(operation.area()),
                reason,
                errors);
    }

    private static Predicate<AreaSuccession> filter(String only) {
        return switch (only) {
            case PARTS -> succession -> !succession.isWhole();
            case UNSURE -> succession -> succession.origin().certainty() == Certainty.UNSURE;
            case CHECKED -> succession -> succession.origin().certainty() == Certainty.CHECKED;
            default -> succession -> true;
        };
    }

    private Map<String, String> filters(UUID id) {
        var filters = new LinkedHashMap<String, String>();
        for (var only : new String[] {"", PARTS, UNSURE, CHECKED}) {
            var url = "/reorganisations/" + id + (only.isEmpty() ? "" : "?only=" + only);
            var label = "place.only." + (only.isEmpty() ? "all" : only);
            filters.put(url, messages.getMessage(label, null, LocaleContextHolder.getLocale()));
        }
        return filters;
    }
}
