package vn.binhyen.place;

import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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

/** The wizard: choose what is to be done, name places, day and act, look at the consequences, apply. */
@Controller
@RequestMapping("/reorganisations")
@RolesAllowed({Roles.PROVINCE_OFFICE, Roles.MINISTRY, Roles.OPERATOR})
class ReorganisationFormController {

    private static final String TEMPLATE = "place/reorganise";

    private final Reorganisations reorganisations;
    private final ReorganisationReader reader;
    private final Commands commands;
    private final MessageSource messages;

    ReorganisationFormController(
            Reorganisations reorganisations, ReorganisationReader reader, Commands commands, MessageSource messages) {
        this.reorganisations = reorganisations;
        this.reader = reader;
        this.commands = commands;
        this.messages = messages;
    }

    @GetMapping("/new")
    ModelAndView fresh(@RequestParam(defaultValue = "") String verb, @RequestParam(defaultValue = "") String sources) {
        var chosen = offered(verb);
        return Pages.show(TEMPLATE, page(ReorganisationForm.of(chosen, sources), FormErrors.NONE, null));
    }

    @PostMapping("/preview")
    ModelAndView preview(@ModelAttribute ReorganisationForm form, @AuthenticationPrincipal Officer officer) {
        var reading = reader.read(form, officer);
        if (reading.request().isEmpty()) {
            return Pages.again(TEMPLATE, page(form, reader.errors(reading.fields()), null));
        }
        try {
            var preview = reorganisations.preview(reading.request().get(), officer);
            return Pages.show(TEMPLATE, page(form, FormErrors.NONE, preview));
        } catch (RuleViolation violation) {
            return refused(form, violation);
        }
    }

    @PostMapping
    ModelAndView apply(
            @ModelAttribute ReorganisationForm form, @AuthenticationPrincipal Officer officer, IdempotencyKey key) {
        var reading = reader.read(form, officer);
        if (reading.request().isEmpty()) {
            return Pages.again(TEMPLATE, page(form, reader.errors(reading.fields()), null));
        }
        try {
            var request = reading.request().get();
            return Pages.redirect(
                    commands.once(key, () -> "/reorganisations/" + reorganisations.apply(request, officer)));
        } catch (RuleViolation violation) {
            return refused(form, violation);
        }
    }

    private ModelAndView refused(ReorganisationForm form, RuleViolation violation) {
        return Pages.refused(TEMPLATE, violation, () -> page(form, reader.errors(violation), null));
    }

    private ReorganisationFormPage page(
            ReorganisationForm form, FormErrors errors, @Nullable ReorganisationPreview preview) {
        var verbs = new LinkedHashMap<ReorganisationVerb, String>();
        ReorganisationVerb.offered().forEach(verb -> verbs.put(verb, "/reorganisations/new?verb=" + verb));
        return new ReorganisationFormPage(offered(form.verb()), verbs, form, kinds(), errors, preview);
    }

    private Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : AreaKind.values()) {
            if (kind != AreaKind.NATION) {
                kinds.put(kind.name(), messages.getMessage(kind.labelKey(), null, LocaleContextHolder.getLocale()));
            }
        }
        return kinds;
    }

    private static @Nullable ReorganisationVerb offered(String verb) {
        return Arrays.stream(ReorganisationVerb.values())
                .filter(ReorganisationVerb.offered()::contains)
                .filter(offered -> offered.name().equals(verb))
                .findFirst()
                .orElse(null);
    }
}
