package vn.binhyen.outreach;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.binhyen.identity.Role;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;

/** Logging, correcting and withdrawing a session. */
@Controller
@RequestMapping("/outreach")
@RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE})
class OutreachFormController {

    private static final String FORM = "outreach/form";

    private final OutreachSessions sessions;
    private final SessionReader reader;
    private final SessionTelling telling;
    private final Venues venues;
    private final Commands commands;
    private final Clock clock;

    OutreachFormController(
            OutreachSessions sessions,
            SessionReader reader,
            SessionTelling telling,
            Venues venues,
            Commands commands,
            Clock clock) {
        this.sessions = sessions;
        this.reader = reader;
        this.telling = telling;
        this.venues = venues;
        this.commands = commands;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView fresh(@AuthenticationPrincipal Officer officer) {
        var here = venues.named(officer.area(), officer).code();
        var form = SessionForm.fresh(here, LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE));
        return Pages.show(FORM, page(null, form, officer, FormErrors.NONE));
    }

    @PostMapping
    ModelAndView log(@ModelAttribute SessionForm form, @AuthenticationPrincipal Officer officer, IdempotencyKey key) {
        var reading = reader.read(form, officer);
        if (reading.session().isEmpty()) {
            return again(null, form, officer, reader.errors(reading));
        }
        try {
            return Pages.redirect(commands.once(
                    key, () -> "/outreach/" + sessions.log(reading.session().get(), officer)));
        } catch (RuleViolation violation) {
            return refused(null, form, officer, violation);
        }
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        var session = sessions.get(id, officer);
        session.requireStanding();
        var form = SessionForm.of(session, venues.named(session.area(), officer), unitApart(officer));
        return Pages.show(FORM, page(id, form, officer, FormErrors.NONE));
    }

    @PostMapping("/{id}")
    ModelAndView correct(
            @PathVariable UUID id,
            @ModelAttribute SessionForm form,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        sessions.get(id, officer);
        var reading = reader.read(form, officer);
        var version = reading.fields().whole("version", form.version(), -1);
        if (reading.session().isEmpty()) {
            return again(id, form, officer, reader.errors(reading));
        }
        try {
            return Pages.redirect(commands.once(key, () -> {
                sessions.correct(id, reading.session().get(), version, officer);
                return "/outreach/" + id;
            }));
        } catch (RuleViolation violation) {
            return refused(id, form, officer, violation);
        }
    }

    @PostMapping("/{id}/withdrawal")
    ModelAndView withdraw(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        try {
            return Pages.redirect(commands.once(key, () -> {
                sessions.withdraw(id, reason, officer);
                return "/outreach/" + id;
            }));
        } catch (RuleViolation violation) {
            return Pages.refused(
                    "outreach/show",
                    violation,
                    () -> telling.page(sessions.get(id, officer), officer, reason, reader.errors(violation)));
        }
    }

    private ModelAndView refused(@Nullable UUID id, SessionForm form, Officer officer, RuleViolation violation) {
        return Pages.refused(FORM, violation, () -> page(id, form, officer, reader.errors(violation)));
    }

    private ModelAndView again(@Nullable UUID id, SessionForm form, Officer officer, FormErrors errors) {
        return Pages.again(FORM, page(id, form, officer, errors));
    }

    private OutreachFormPage page(@Nullable UUID id, SessionForm form, Officer officer, FormErrors errors) {
        var areas = new LinkedHashMap<String, String>();
        venues.choices(officer).forEach(venue -> areas.put(venue.code(), venue.name()));
        return new OutreachFormPage(id == null ? null : id.toString(), form, areas, unitApart(officer), errors);
    }

    /** A province has too many units for one list: there a unit is named by its code. */
    private static boolean unitApart(Officer officer) {
        return officer.is(Role.PROVINCE_OFFICE);
    }
}
