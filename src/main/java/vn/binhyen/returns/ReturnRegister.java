package vn.binhyen.returns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.audit.Audit;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.returns.DutyRepository.Duty;
import vn.binhyen.returns.ReturnReader.Asked;

/** Sổ theo dõi báo cáo: which forms a province has assigned, what is owed for which period, and how far everybody is. */
@Service
@Transactional
public class ReturnRegister {

    private static final String SUBJECT = "return-form";
    /** Periods that are listed of a form, with the one that runs. */
    private static final int PERIODS = 4;

    private static final int YEARS_BACK = 3;

    private final FormCatalog forms;
    private final ReturnRepository repository;
    private final DutyRepository duties;
    private final ReturnPlaces places;
    private final Audit audit;
    private final Clock clock;

    ReturnRegister(
            FormCatalog forms,
            ReturnRepository repository,
            DutyRepository duties,
            ReturnPlaces places,
            Audit audit,
            Clock clock) {
        this.forms = forms;
        this.repository = repository;
        this.duties = duties;
        this.places = places;
        this.audit = audit;
        this.clock = clock;
    }

    /** Tiến độ: a form and period within a place; {@code states} are the returns that were begun, by place. */
    record Progress(Form form, Form.Due period, List<ReturnPlace> expected, Map<AreaId, Return> states) {

        long in(Return.Status... statuses) {
            var wanted = List.of(statuses);
            return expected.stream()
                    .map(place -> states.get(place.area()))
                    .filter(one -> one != null && wanted.contains(one.status()))
                    .count();
        }

        /** Those that were sent, whether or not they are approved. */
        long received() {
            return in(Return.Status.SUBMITTED, Return.Status.APPROVED);
        }

        List<ReturnPlace> missing() {
            return expected.stream()
                    .filter(place -> {
                        var one = states.get(place.area());
                        return one == null || one.status().isOpen();
                    })
                    .toList();
        }
    }

    /** Giao biểu: from this period on every place of the province that fills in the form owes it. */
    public void assign(String code, String period, Officer officer) {
        var province = province(officer);
        var first = forms.get(code, province).period(period);
        duties.put(new Duty(province, code, first.days().to(), new Stamp(clock.instant(), officer.name())));
        audit.record("returns.assign", SUBJECT, code, province, Map.of("period", first.code()));
    }

    /** Thôi giao: what was returned stays. */
    public void release(String code, Officer officer) {
        var province = province(officer);
        if (!duties.remove(province, forms.get(code, province).code())) {
            throw new NotFound();
        }
        audit.record("returns.release", SUBJECT, code, province, Map.of());
    }

    @Transactional(readOnly = true)
    Map<String, Duty> duties(Officer officer) {
        var byForm = new TreeMap<String, Duty>();
        duties.list(officer.area()).forEach(duty -> byForm.putIfAbsent(duty.form(), duty));
        return byForm;
    }

    @Transactional(readOnly = true)
    Optional<Return> find(Asked asked, Officer officer) {
        var area = asked.place().area();
        return repository.list(asked.form(), asked.period(), officer.scope().narrowedTo(area)).stream()
                .filter(one -> one.area().equals(area))
                .findFirst();
    }

    @Transactional(readOnly = true)
    List<Return> waiting(int limit, Officer officer) {
        return repository.waiting(officer.scope(), limit);
    }

    /** What is owed where the officer works: the latest periods of each assigned form, the earliest deadline first. */
    @Transactional(readOnly = true)
    List<Standing> standing(Officer officer) {
        return duties.list(officer.area()).stream()
                .flatMap(duty -> forms.find(duty.form(), duty.province()).stream()
                        .flatMap(form -> standing(form, duty, officer).stream()))
                .filter(one -> one.expected() > 0)
                .sorted(Comparator.comparing((Standing one) -> one.period().deadline())
                        .thenComparing(one -> one.form().code()))
                .toList();
    }

    private List<Standing> standing(Form form, Duty duty, Officer officer) {
        var within = within(duty, officer);
        var periods = periods(form, duty);
        var days = periods.stream().map(period -> period.days().to()).toList();
        var expected = places.count(form, within, days, officer);
        var gone = places.gone(form, within, officer);
        var states = repository.counts(form, days, gone, officer.scope().narrowedTo(within));
        return forms.dated(form, duty.province(), periods).stream()
                .map(dated -> {
                    var period = dated.period();
                    var day = period.days().to();
                    var own = places.own(dated.form(), day, officer).orElse(null);
                    var begun = own == null
                            ? null
                            : find(new Asked(dated.form(), period, own), officer)
                                    .orElse(null);
                    return new Standing(
                            dated.form(),
                            period,
                            expected.getOrDefault(day, 0L),
                            states.getOrDefault(day, Map.of()),
                            own,
                            begun);
                })
                .toList();
    }

    /** All of a form and period within a place that the officer sees. */
    @Transactional(readOnly = true)
    Progress progress(Form form, Form.Due period, AreaId within, Officer officer) {
        var expected = places.filling(form, within, period.days().to(), officer);
        var states = repository.list(form, period, officer.scope().narrowedTo(within)).stream()
                .collect(Collectors.toMap(Return::area, Function.identity()));
        return new Progress(form, period, expected, states);
    }

    /** Periods of assigned forms that end within these days, for the checklist before closing. */
    @Transactional(readOnly = true)
    List<Progress> ending(AreaId area, LocalDate from, LocalDate to, Officer officer) {
        var list = new ArrayList<Progress>();
        for (var duty : duties.list(area)) {
            forms.find(duty.form(), duty.province())
                    .ifPresent(form -> owed(form, duty, from, to)
                            .forEach(dated -> list.add(progress(
                                    dated.form(),
                                    dated.period(),
                                    area.level().compareTo(Level.PROVINCE) < 0 ? duty.province() : area,
                                    officer))));
        }
        return list;
    }

    private List<FormCatalog.Dated> owed(Form form, Duty duty, LocalDate from, LocalDate to) {
        var periods = form.periods(from, to).stream()
                .filter(period -> !period.days().to().isBefore(duty.from()))
                .toList();
        return forms.dated(form, duty.province(), periods);
    }

    /** The last ones that have begun, the one that runs included. */
    List<Form.Due> periods(Form form, @Nullable Duty duty) {
        var today = LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
        var begun = form.periods(today.minusYears(YEARS_BACK), today.plusYears(1)).stream()
                .filter(period -> !period.days().from().isAfter(today))
                .filter(period -> duty == null || !period.days().to().isBefore(duty.from()))
                .toList();
        return begun.subList(Math.max(0, begun.size() - PERIODS), begun.size());
    }

    /** Those a version of a form may begin with: the last one that is over, the one that runs, and those of the next year. */
    List<Form.Due> coming(Form form) {
        var today = LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
        var known = form.periods(latest(form).days().to(), today.plusYears(1));
        return known.subList(0, Math.min(PERIODS + 1, known.size()));
    }

    /** The names of the last periods of a form that are over, the earliest first. */
    @Transactional(readOnly = true)
    public List<String> ended(String code, int count, Officer officer) {
        var today = LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
        var over = forms.get(code, officer.area()).periods(today.minusYears(YEARS_BACK), today);
        return over.subList(Math.max(0, over.size() - count), over.size()).stream()
                .map(Form.Due::code)
                .toList();
    }

    /** Who fills in a form for a period where the officer works. */
    @Transactional(readOnly = true)
    public List<AreaId> owing(String code, String period, Officer officer) {
        var dated = forms.dated(code, officer.area(), period);
        return places
                .filling(dated.form(), officer.area(), dated.period().days().to(), officer)
                .stream()
                .map(ReturnPlace::area)
                .toList();
    }

    /** The last period that is over. */
    Form.Due latest(Form form) {
        var today = LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
        return form.periods(today.minusYears(YEARS_BACK), today).getLast();
    }

    private static AreaId within(Duty duty, Officer officer) {
        return duty.province().contains(officer.area()) ? officer.area() : duty.province();
    }

    private static AreaId province(Officer officer) {
        if (officer.area().level() != Level.PROVINCE) {
            throw new NotFound();
        }
        return officer.area();
    }
}
