package vn.binhyen.returns;

import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
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
import vn.binhyen.platform.VietnameseFormat;

/** Sửa biểu mẫu: the office of a province changes the text of a form, or writes one of its own; it is checked before it is published. */
@Controller
@RequestMapping("/returns/forms/text")
@RolesAllowed(Roles.PROVINCE_OFFICE)
class FormTextController {

    private static final String TEMPLATE = "returns/formText";

    private final ProvinceForms own;
    private final FormCatalog forms;
    private final FormFiles files;
    private final ReturnRegister register;
    private final ReturnReader reader;
    private final Commands commands;
    private final MessageSource messages;

    FormTextController(
            ProvinceForms own,
            FormCatalog forms,
            FormFiles files,
            ReturnRegister register,
            ReturnReader reader,
            Commands commands,
            MessageSource messages) {
        this.own = own;
        this.forms = forms;
        this.files = files;
        this.register = register;
        this.reader = reader;
        this.commands = commands;
        this.messages = messages;
    }

    /** What was typed. */
    record Typed(String form, String text, String period) {}

    @GetMapping
    ModelAndView show(@RequestParam(defaultValue = "") String form, @AuthenticationPrincipal Officer officer) {
        return Pages.show(TEMPLATE, page(new Typed(form, own.text(form, officer), ""), null, FormErrors.NONE, officer));
    }

    /** {@code verb=check} only looks; otherwise the text holds from the period on. */
    @PostMapping
    ModelAndView publish(
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "publish") String verb,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        var typed = new Typed(form, text, period);
        try {
            var checked = own.check(text, officer);
            if (verb.equals("check") || !checked.problems().isEmpty()) {
                var page = page(typed, checked, FormErrors.NONE, officer);
                return checked.problems().isEmpty() ? Pages.show(TEMPLATE, page) : Pages.again(TEMPLATE, page);
            }
            return Pages.redirect(commands.once(key, () -> {
                own.publish(text, period, officer);
                return "/returns/forms#" + checked.form().code();
            }));
        } catch (RuleViolation violation) {
            return Pages.refused(TEMPLATE, violation, () -> page(typed, null, reader.errors(violation), officer));
        }
    }

    private FormTextPage page(
            Typed typed, ProvinceForms.@Nullable Checked checked, FormErrors errors, Officer officer) {
        var known = forms.find(typed.form(), officer.area());
        var written = checked == null || !checked.problems().isEmpty() ? known.orElse(null) : checked.form();
        var periods = new LinkedHashMap<String, String>();
        if (written != null) {
            register.coming(written).forEach(due -> periods.put(due.code(), ReturnTelling.period(due)));
        }
        return new FormTextPage(
                typed.form(),
                written == null ? "" : written.title().in(LocaleContextHolder.getLocale()),
                files.text(typed.form()).isPresent(),
                typed.text(),
                typed.period(),
                periods,
                wrong(checked),
                checked == null || !checked.problems().isEmpty() ? null : sound(checked.form()),
                own.versions(typed.form(), officer).reversed().stream()
                        .map(FormTextController::version)
                        .toList(),
                errors);
    }

    private List<FormTextPage.Wrong> wrong(ProvinceForms.@Nullable Checked checked) {
        return checked == null
                ? List.of()
                : checked.problems().stream()
                        .map(problem ->
                                new FormTextPage.Wrong(checked.text().line(problem), problem.key(), text(problem)))
                        .toList();
    }

    private String text(FormProblem problem) {
        return text("returns." + problem.code(), problem.arguments().toArray());
    }

    private String sound(Form form) {
        return text("returns.form-sound", form.asked().size(), form.rules().size());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private static FormTextPage.Version version(FormVersion version) {
        return new FormTextPage.Version(
                version.number(),
                VietnameseFormat.date(version.from()),
                version.set().at(),
                version.set().by());
    }
}
