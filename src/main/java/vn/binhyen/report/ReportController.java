package vn.binhyen.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.ledger.PeriodCalendar;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.RuleViolation;

/** The report of a year as a page and as files, and the part of it that is written by hand. */
@Controller
@RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
class ReportController {

    private final Reports reports;
    private final Commands commands;
    private final MessageSource messages;

    ReportController(Reports reports, Commands commands, MessageSource messages) {
        this.reports = reports;
        this.commands = commands;
        this.messages = messages;
    }

    @GetMapping("/reports")
    ModelAndView list(@AuthenticationPrincipal Officer officer) {
        var last = reports.lastYear();
        var years = new LinkedHashMap<String, String>();
        for (int year = last + 1; year >= last - 9; year--) {
            years.put(Integer.toString(year), Integer.toString(year));
        }
        var area = reports.ownArea(officer);
        return Pages.show("report/index", new ReportsPage(area.name(), area.address(), Integer.toString(last), years));
    }

    @GetMapping("/reports/yearly")
    ModelAndView yearly(@ModelAttribute YearlyQuery query, @AuthenticationPrincipal Officer officer) {
        var report = reports.yearly(query, officer);
        return Pages.show("report/yearly", page(report, DraftForm.of(report.draft()), FormErrors.NONE, officer));
    }

    @GetMapping("/reports/yearly.docx")
    ResponseEntity<byte[]> docx(@ModelAttribute YearlyQuery query, @AuthenticationPrincipal Officer officer)
            throws IOException {
        return ReportFile.DOCX.answer(reports.yearly(query, officer), reports);
    }

    @GetMapping("/reports/yearly.xlsx")
    ResponseEntity<byte[]> xlsx(@ModelAttribute YearlyQuery query, @AuthenticationPrincipal Officer officer)
            throws IOException {
        return ReportFile.XLSX.answer(reports.yearly(query, officer), reports);
    }

    /** The draft belongs to the place and the year, whatever calendar the page shows. */
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.MINISTRY})
    @PostMapping("/reports/yearly/draft")
    ModelAndView write(
            @ModelAttribute YearlyQuery query,
            @Valid @ModelAttribute DraftForm form,
            BindingResult binding,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        var report = reports.yearly(query, officer);
        if (binding.hasErrors()) {
            return Pages.again("report/yearly", page(report, form, FormErrors.of(binding, messages), officer));
        }
        try {
            return Pages.redirect(commands.once(key, () -> {
                reports.write(report.area().id(), report.year(), form, officer);
                return "/reports/yearly?" + report.query(report.calendar());
            }));
        } catch (RuleViolation violation) {
            if (violation.field() == null) {
                throw violation;
            }
            return Pages.again("report/yearly", page(report, form, FormErrors.of(violation, messages), officer));
        }
    }

    private YearlyPage page(YearlyReport report, DraftForm form, FormErrors errors, Officer officer) {
        var locale = LocaleContextHolder.getLocale();
        var calendars = new LinkedHashMap<String, String>();
        for (var calendar : PeriodCalendar.values()) {
            var label = "report.calendar." + calendar.name().toLowerCase(Locale.ROOT);
            calendars.put("/reports/yearly?" + report.query(calendar), messages.getMessage(label, null, locale));
        }
        return new YearlyPage(
                report.query(report.calendar()),
                report.area().name(),
                report.year(),
                report.figures().from(),
                report.figures().to(),
                report.figures().knownAt(),
                calendars,
                report.document(),
                form,
                errors,
                reports.mayWrite(report.area().id(), officer));
    }
}
