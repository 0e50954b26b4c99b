package vn.binhyen.returns;

import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.returns.ReturnRegister.Progress;

/** Danh sách chậm nộp: who owes a form for a period, and the rate of completeness. */
@Controller
class LateReturnsController {

    private static final int SHOWN = 300;
    private static final int DIGITS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final FormCatalog forms;
    private final ReturnRegister register;
    private final Clock clock;

    LateReturnsController(FormCatalog forms, ReturnRegister register, Clock clock) {
        this.forms = forms;
        this.register = register;
        this.clock = clock;
    }

    @GetMapping("/returns/late")
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
    ModelAndView list(@ModelAttribute ReturnRequest request, @AuthenticationPrincipal Officer officer) {
        var form = request.form().isEmpty() ? usual(officer) : forms.get(request.form(), officer.area());
        var periods = register.periods(form, register.duties(officer).get(form.code()));
        var known = periods.isEmpty() ? register.periods(form, null) : periods;
        var period = request.period().isEmpty() ? register.latest(form) : form.period(request.period());
        var dated = forms.dated(form, officer.area(), period.code());
        return Pages.show(
                "returns/late",
                page(register.progress(dated.form(), dated.period(), officer.area(), officer), known, officer));
    }

    /** The first form that is assigned, or the first there is. */
    private Form usual(Officer officer) {
        return register.duties(officer).keySet().stream()
                .flatMap(code -> forms.find(code, officer.area()).stream())
                .findFirst()
                .orElseGet(() -> forms.list(officer.area()).getFirst());
    }

    private LateReturnsPage page(Progress progress, List<Form.Due> known, Officer officer) {
        var locale = LocaleContextHolder.getLocale();
        var names = new LinkedHashMap<String, String>();
        forms.list(officer.area())
                .forEach(form -> names.put(form.code(), form.title().in(locale)));
        var periods = new LinkedHashMap<String, String>();
        known.reversed().forEach(period -> periods.put(period.code(), ReturnTelling.period(period)));
        var missing = progress.missing();
        var expected = progress.expected().size();
        var rate = expected == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(progress.received())
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(expected), DIGITS, RoundingMode.HALF_UP);
        return new LateReturnsPage(
                progress.form().code(),
                progress.period().code(),
                names,
                periods,
                VietnameseFormat.date(progress.period().deadline()),
                today().isAfter(progress.period().deadline()),
                expected,
                progress.received(),
                progress.in(Return.Status.APPROVED),
                VietnameseFormat.percent(rate, locale),
                rate.doubleValue(),
                missing.stream()
                        .limit(SHOWN)
                        .map(place -> line(progress, place))
                        .toList(),
                Math.max(0, missing.size() - SHOWN));
    }

    private static LateReturnsPage.Line line(Progress progress, ReturnPlace place) {
        var one = progress.states().get(place.area());
        return new LateReturnsPage.Line(
                place.name(),
                place.code(),
                one == null ? "returns.status.NONE" : one.status().key(),
                one == null ? "" : ReturnTelling.tone(one.status()),
                one == null
                        ? ReturnTelling.entryUrl(
                                progress.form().code(), progress.period().code(), place.code())
                        : one.url());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
    }
}
