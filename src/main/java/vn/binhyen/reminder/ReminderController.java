package vn.binhyen.reminder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.reminder.RemindersPage.State;

/** Letters of the person who is signed in. */
@Controller
@RequestMapping("/account/reminders")
@RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE})
class ReminderController {

    private static final String URL = "/account/reminders";
    private static final String TEMPLATE = "reminder/reminders";

    private final Reminders reminders;
    private final Duties duties;
    private final Mailing mailing;
    private final ReminderSettings settings;
    private final Commands commands;
    private final MessageSource messages;
    private final Clock clock;

    ReminderController(
            Reminders reminders,
            Duties duties,
            Mailing mailing,
            ReminderSettings settings,
            Commands commands,
            MessageSource messages,
            Clock clock) {
        this.reminders = reminders;
        this.duties = duties;
        this.mailing = mailing;
        this.settings = settings;
        this.commands = commands;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@AuthenticationPrincipal Officer officer, Locale locale) {
        return Pages.show(TEMPLATE, page("", "", FormErrors.NONE, officer, locale));
    }

    @PostMapping
    ModelAndView ask(
            @Valid @ModelAttribute AddressForm form,
            BindingResult binding,
            @AuthenticationPrincipal Officer officer,
            Locale locale,
            IdempotencyKey key) {
        Function<FormErrors, RemindersPage> again = errors -> page(form.email(), "", errors, officer, locale);
        if (binding.hasErrors()) {
            return Pages.again(TEMPLATE, again.apply(FormErrors.of(binding, messages)));
        }
        try {
            return Pages.redirect(commands.once(key, () -> {
                reminders.ask(form.email(), locale, officer);
                return URL;
            }));
        } catch (RuleViolation refused) {
            return Pages.refused(TEMPLATE, refused, () -> again.apply(FormErrors.of(refused, messages)));
        }
    }

    /** Not once by key: each sending of a wrong code must count. */
    @PostMapping("/confirmation")
    ModelAndView confirm(
            @Valid @ModelAttribute CodeForm form,
            BindingResult binding,
            @AuthenticationPrincipal Officer officer,
            Locale locale) {
        Function<FormErrors, RemindersPage> again = errors -> page("", form.code(), errors, officer, locale);
        if (binding.hasErrors()) {
            return Pages.again(TEMPLATE, again.apply(FormErrors.of(binding, messages)));
        }
        try {
            if (reminders.confirm(form.code(), officer)) {
                return Pages.redirect(URL);
            }
            throw RuleViolation.invalid("reminder-code-wrong").at("code");
        } catch (RuleViolation refused) {
            return Pages.refused(TEMPLATE, refused, () -> again.apply(FormErrors.of(refused, messages)));
        }
    }

    @PostMapping("/stop")
    ModelAndView stop(@AuthenticationPrincipal Officer officer, IdempotencyKey key) {
        return Pages.redirect(commands.once(key, () -> {
            reminders.stop(officer);
            return URL;
        }));
    }

    private RemindersPage page(String email, String code, FormErrors errors, Officer officer, Locale locale) {
        var now = clock.instant();
        var address = reminders.of(officer);
        var state = address.map(known -> known.isConfirmed() ? State.CONFIRMED : State.ASKED)
                .orElse(mailing.isPossible() ? State.NONE : State.NO_SERVER);
        return new RemindersPage(
                state,
                settings.hour(),
                email.isEmpty() ? address.map(Address::email).orElse("") : email,
                code,
                address.map(Address::sentOn).orElse(null),
                duties.of(officer, LocalDate.ofInstant(now, VietnameseFormat.ZONE), locale),
                errors);
    }
}
