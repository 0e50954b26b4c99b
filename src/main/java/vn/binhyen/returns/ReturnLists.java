package vn.binhyen.returns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.returns.ReturnRegister.Progress;

/** Makes the list of what is owed and of what waits. */
@Component
class ReturnLists {

    private static final int WAITING = 200;
    private static final int HUNDRED = 100;

    private final ReturnRegister register;
    private final FormCatalog forms;
    private final ReturnPlaces places;
    private final Clock clock;

    ReturnLists(ReturnRegister register, FormCatalog forms, ReturnPlaces places, Clock clock) {
        this.register = register;
        this.forms = forms;
        this.places = places;
        this.clock = clock;
    }

    ReturnsPage page(FormErrors errors, Officer officer) {
        var waiting = register.waiting(WAITING, officer).stream()
                .filter(one -> ReturnRights.mayReview(one.area(), officer))
                .toList();
        return new ReturnsPage(
                register.progress(officer).stream()
                        .map(progress -> owed(progress, officer))
                        .toList(),
                waiting(waiting, officer),
                !officer.is(Role.UNIT),
                officer.is(Role.PROVINCE_OFFICE),
                errors);
    }

    private ReturnsPage.Owed owed(Progress progress, Officer officer) {
        var own = progress.expected().stream()
                .filter(place -> place.area().equals(officer.area()))
                .findFirst();
        var one = own.map(place -> progress.states().get(place.area())).orElse(null);
        var period = progress.period();
        var expected = progress.expected().size();
        var received = progress.received();
        var late = received < expected && today().isAfter(period.deadline());
        var form = progress.form().code();
        var lateUrl = ReturnTelling.url("/returns/late", form, period.code(), "");
        return new ReturnsPage.Owed(
                progress.form().title().in(LocaleContextHolder.getLocale()),
                ReturnTelling.period(period),
                VietnameseFormat.date(period.deadline()),
                one == null ? "returns.status.NONE" : one.status().key(),
                one == null ? "" : ReturnTelling.tone(one.status()),
                own.isEmpty(),
                expected,
                received,
                progress.in(Return.Status.APPROVED),
                (int) (received * HUNDRED / expected),
                own.map(place -> entry(progress, place)).orElse(lateUrl),
                late,
                lateUrl,
                ReturnSheet.url("/returns/sheet", progress.form(), period, 0),
                ReturnRights.mayFill(officer));
    }

    static String entry(Progress progress, ReturnPlace place) {
        var one = progress.states().get(place.area());
        return one == null || one.status().isOpen()
                ? ReturnTelling.entryUrl(
                        progress.form().code(), progress.period().code(), place.code())
                : one.url();
    }

    private List<ReturnsPage.Waiting> waiting(List<Return> waiting, Officer officer) {
        var names = places.named(waiting.stream().map(Return::area).distinct().toList(), officer);
        return waiting.stream()
                .map(one -> {
                    var form = forms.get(one.form());
                    var sent = Objects.requireNonNull(one.submitted());
                    return new ReturnsPage.Waiting(
                            one.id().toString(),
                            one.url(),
                            form.title().in(LocaleContextHolder.getLocale()),
                            Objects.requireNonNull(names.get(one.area())).name(),
                            one.period(),
                            sent.at(),
                            sent.by(),
                            one.edition());
                })
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
    }
}
