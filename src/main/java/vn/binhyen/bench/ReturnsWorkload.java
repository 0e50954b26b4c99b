package vn.binhyen.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ConfigurableApplicationContext;
import vn.binhyen.identity.Accounts;
import vn.binhyen.identity.NewAccount;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.ledger.Amounts;
import vn.binhyen.ledger.Boundaries;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.Period;
import vn.binhyen.ledger.PeriodCalendar;
import vn.binhyen.ledger.Question;
import vn.binhyen.ledger.Term;
import vn.binhyen.place.AreaKind;
import vn.binhyen.place.NewArea;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.returns.ProvinceForms;
import vn.binhyen.returns.ReturnRegister;

/** An invented province whose communes report forty numbers a month; each number follows from its place, month and cell. */
final class ReturnsWorkload {

    static final String PASSWORD = "một mật khẩu dài để đo";
    static final String FORM = "forty-measures";
    private static final String FIRST = "2020-01";
    static final int CELLS = 40;
    /** The cells from here on are stocks. */
    private static final int STOCKS = 30;

    private static final int PROVINCE = 90;
    private static final LocalDate LISTED = LocalDate.of(2026, 1, 1);
    private static final LocalDate OPENED = LocalDate.of(2020, 1, 1);
    private static final long LEAST = 1_000;
    private static final long SPREAD = 997;
    private static final long AREA_STEP = 7_919;
    private static final long MONTH_STEP = 104_729;
    private static final long CELL_STEP = 31;

    private final ConfigurableApplicationContext context;
    private final ReturnsOptions options;
    private final AreaId province = AreaId.province(2, PROVINCE);

    ReturnsWorkload(ConfigurableApplicationContext context, ReturnsOptions options) {
        this.context = context;
        this.options = options;
    }

    static String filler(int number) {
        return "nhap-%03d".formatted(number);
    }

    static String reviewer(int number) {
        return "duyet-%03d".formatted(number);
    }

    AreaId commune(int number) {
        return province.commune(PROVINCE * 1_000 + number);
    }

    /** Places and accounts; answers the months that are reported, the earliest first. */
    List<String> prepare() {
        Officer.SYSTEM.actor().run(() -> {
            PlacesNation.accepted(context.getBean(Places.class).register(places(), Officer.SYSTEM));
            for (var number = 1; number <= options.clients(); number++) {
                open(filler(number), Role.COMMUNE_OFFICER, commune(number));
                open(reviewer(number), Role.PROVINCE_OFFICE, province);
            }
        });
        var office = as(Role.PROVINCE_OFFICE);
        return office.actor().get(() -> {
            context.getBean(ProvinceForms.class).publish(text(), FIRST, office);
            return context.getBean(ReturnRegister.class).ended(FORM, options.months(), office);
        });
    }

    private List<NewArea> places() {
        var areas = new ArrayList<NewArea>();
        var code = Integer.toString(PROVINCE);
        areas.add(new NewArea(code, "Tỉnh Đo Lường", AreaKind.PROVINCE, "", code, LISTED, OPENED, null));
        for (var number = 1; number <= options.clients(); number++) {
            var own = "%d%03d".formatted(PROVINCE, number);
            var name = "Xã Đo " + number;
            areas.add(new NewArea(own, name, AreaKind.COMMUNE, code, code, LISTED, OPENED, null));
        }
        return areas;
    }

    /** The form is one of that province's own. */
    private static String text() {
        try (var file = Objects.requireNonNull(ReturnsWorkload.class.getResourceAsStream("/bench/" + FORM + ".yaml"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Officer as(Role role) {
        var system = Officer.SYSTEM;
        return new Officer(system.id(), system.username(), system.name(), system.title(), role, province);
    }

    private void open(String name, Role role, AreaId area) {
        var account = new NewAccount(name, "Cán bộ " + name, "", role, area, PASSWORD, false);
        context.getBean(Accounts.class).open(account, Officer.SYSTEM);
    }

    static String cell(int cell) {
        return "n%02d".formatted(cell + 1);
    }

    /** All numbers of one return, by field. */
    Map<String, String> fields(int number, int month) {
        var fields = new LinkedHashMap<String, String>();
        for (var cell = 0; cell < CELLS; cell++) {
            fields.put(field(number, cell), Long.toString(value(number, month, cell)));
        }
        return fields;
    }

    String field(int number, int cell) {
        return "v." + commune(number) + "." + cell(cell);
    }

    private static long value(int number, int month, int cell) {
        return LEAST + (number * AREA_STEP + month * MONTH_STEP + cell * CELL_STEP) % SPREAD;
    }

    /** How many sums of the ledger are not those of the numbers that were approved: each commune and the province, each month. */
    int wrong(List<String> months) {
        var terms = new ArrayList<Term>();
        for (var cell = 0; cell < CELLS; cell++) {
            terms.add(Term.of(new MeasureCode("p90.returned_%02d".formatted(cell + 1))));
        }
        var periods = months.stream().map(PeriodCalendar.CIVIL::parse).toList();
        var places = new ArrayList<AreaId>(List.of(province));
        for (var number = 1; number <= options.clients(); number++) {
            places.add(commune(number));
        }
        var question = new Question(places, terms, asked(periods), null, Boundaries.THEN);
        var amounts =
                Officer.SYSTEM.actor().get(() -> context.getBean(Ledger.class).amounts(question));
        var wrong = 0;
        for (var month = 0; month < periods.size(); month++) {
            for (var cell = 0; cell < CELLS; cell++) {
                wrong += wrong(amounts, month, cell, terms.get(cell), asked(cell, periods.get(month)));
            }
        }
        return wrong;
    }

    private int wrong(Amounts amounts, int month, int cell, Term term, Period period) {
        var wrong = 0;
        var sum = 0L;
        for (var number = 1; number <= options.clients(); number++) {
            var value = value(number, month, cell);
            sum += value;
            wrong += amounts.of(commune(number), term, period) == value ? 0 : 1;
        }
        return wrong + (amounts.of(province, term, period) == sum ? 0 : 1);
    }

    private static List<Period> asked(List<Period> months) {
        var both = new ArrayList<Period>(months);
        months.forEach(month -> both.add(Period.until(month.to())));
        return both;
    }

    /** What happened in a month, or what stood at its end. */
    private static Period asked(int cell, Period month) {
        return cell < STOCKS ? month : Period.until(month.to());
    }
}
