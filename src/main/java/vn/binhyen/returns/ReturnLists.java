package vn.binhyen.returns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.VietnameseFormat;

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
                .filter(one -> ReturnRights.of(one, officer).review())
                .toList();
        return new ReturnsPage(
                register.standing(officer).stream()
                        .map(standing -> owed(standing, officer))
                        .toList(),
                waiting(waiting, officer),
                !officer.is(Role.UNIT),
                officer.is(Role.PROVINCE_OFFICE),
                errors);
    }

    private ReturnsPage.Owed owed(Standing standing, Officer officer) {
        var own = standing.own();
        var one = standing.begun();
        var period = standing.period();
        var late = standing.missing() > 0 && today().isAfter(period.deadline());
        var form = standing.form().code();
        var lateUrl = ReturnTelling.url("/returns/late", form, period.code(), "");
        return new ReturnsPage.Owed(
                standing.form().title().in(LocaleContextHolder.getLocale()),
                ReturnTelling.period(period),
                VietnameseFormat.date(period.deadline()),
                one == null ? "returns.status.NONE" : one.status().key(),
                one == null ? "" : ReturnTelling.tone(one.status()),
                own == null,
                standing.expected(),
                standing.received(),
                standing.approved(),
                (int) (standing.received() * HUNDRED / standing.expected()),
                own == null ? lateUrl : entry(standing, own),
                late,
                lateUrl,
                ReturnSheet.url("/returns/sheet", standing.form(), period, 0),
                ReturnRights.mayFill(officer));
    }

    static String entry(Standing standing, ReturnPlace own) {
        var begun = standing.begun();
        return begun == null || begun.status().isOpen()
                ? ReturnTelling.entryUrl(
                        standing.form().code(), standing.period().code(), own.code())
                : begun.url();
    }

    private List<ReturnsPage.Waiting> waiting(List<Return> waiting, Officer officer) {
        var names = places.named(waiting.stream().map(Return::area).distinct().toList(), officer);
        var known = new HashMap<List<Object>, Form>();
        return waiting.stream()
                .map(one -> {
                    var province = one.area().ancestor(Level.PROVINCE);
                    var form = known.computeIfAbsent(
                            List.of(one.form(), province), first -> forms.get(one.form(), province));
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
