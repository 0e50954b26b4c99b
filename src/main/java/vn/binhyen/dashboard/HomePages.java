package vn.binhyen.dashboard;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.binhyen.dashboard.HomePage.Card;
import vn.binhyen.dashboard.HomePage.Child;
import vn.binhyen.dashboard.HomePage.Latest;
import vn.binhyen.demo.Demo;
import vn.binhyen.figure.FigureQuery;
import vn.binhyen.figure.FigureTable;
import vn.binhyen.figure.FigureUrls;
import vn.binhyen.figure.FigureValue;
import vn.binhyen.figure.Figures;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.outreach.OutreachSessions;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.reminder.Duties;

/** Makes the first page of a reader from figures; nothing is added up here. */
@Component
class HomePages {

    static final String RECOGNISED = "recognition";
    static final List<String> SUMS = List.of("outreach.sessions", "outreach.participants");

    /** Of the sums, in their order. */
    static final List<String> GROWTHS = List.of("outreach.sessions-growth", "outreach.participants-growth");

    private static final String RANKED = "recognition.residential-areas";
    /** TT 124/2021/TT-BCA Điều 5 khoản 4: at least 70 % of a commune's units. */
    private static final int ENOUGH = 70;

    private static final int GOOD = 85;
    private static final int LATEST = 8;

    private final Figures figures;
    private final OutreachSessions sessions;
    private final Duties duties;
    private final Demo demo;
    private final MessageSource messages;
    private final Clock clock;

    HomePages(
            Figures figures, OutreachSessions sessions, Duties duties, Demo demo, MessageSource messages, Clock clock) {
        this.figures = figures;
        this.duties = duties;
        this.sessions = sessions;
        this.demo = demo;
        this.messages = messages;
        this.clock = clock;
    }

    HomePage page(Officer officer, Locale locale) {
        var today = LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
        var periods = new HomePeriods(today);
        var recognised = recognised(periods, officer);
        var cards = new ArrayList<Card>();
        if (!officer.is(Role.UNIT)) {
            cards.addAll(shares(recognised, locale));
        }
        cards.addAll(courses(periods, officer, locale));
        return new HomePage(
                recognised.total().area().name(),
                today,
                periods.whole(),
                periods.recognitionYear(),
                demo.isFilling(),
                mayLog(officer),
                duties.foremost(officer, today, locale),
                cards,
                children(recognised, locale),
                latest(officer));
    }

    private FigureTable recognised(HomePeriods periods, Officer officer) {
        var query = new FigureQuery(
                figures.set(RECOGNISED).figures(), officer.area(), true, List.of(periods.recognition()), null);
        return figures.table(query, officer);
    }

    private static List<Card> shares(FigureTable table, Locale locale) {
        var cards = new ArrayList<Card>();
        for (var column = 0; column < table.columns().size(); column++) {
            var value = table.total().values().get(column);
            var percent = value.percent();
            cards.add(new Card(
                    value.figure().label().in(locale),
                    VietnameseFormat.number(value.amount(), locale),
                    VietnameseFormat.number(value.base(), locale),
                    percent == null ? null : percent.doubleValue(),
                    value.percentText(locale),
                    null,
                    tone(value),
                    null,
                    FigureUrls.explain(table, table.total(), column)));
        }
        return cards;
    }

    /** Sessions and attendances since the year began: against last year, and by month. */
    private List<Card> courses(HomePeriods periods, Officer officer, Locale locale) {
        var growth = GROWTHS.stream().map(figures::figure).toList();
        var sums = SUMS.stream().map(figures::figure).toList();
        var now = figures.table(
                new FigureQuery(growth, officer.area(), false, List.of(periods.untilNow()), null), officer);
        var months = figures.table(new FigureQuery(sums, officer.area(), false, periods.months(), null), officer);
        var cards = new ArrayList<Card>();
        for (var index = 0; index < growth.size(); index++) {
            var code = sums.get(index).code();
            var trend = months.course(code).stream().map(FigureValue::height).toList();
            cards.add(course(
                    sums.get(index).label().in(locale),
                    now.total().values().get(index),
                    trend,
                    FigureUrls.explain(now, now.total(), index),
                    locale));
        }
        return cards;
    }

    private Card course(String label, FigureValue value, List<Double> trend, String url, Locale locale) {
        var growth = Objects.requireNonNullElse(value.percent(), BigDecimal.ZERO);
        var known = value.percent() != null;
        return new Card(
                label,
                VietnameseFormat.number(value.amount(), locale),
                null,
                null,
                known ? messages.getMessage("dashboard.against-last-year", null, locale) : null,
                known ? value.percentText(locale) : null,
                growth.signum() < 0 ? "bad" : "good",
                trend,
                url);
    }

    private static List<Child> children(FigureTable table, Locale locale) {
        var column = table.position(RANKED);
        return table.parts().stream()
                .filter(row -> row.values().get(column).base() > 0)
                .sorted(Comparator.comparing(row -> row.values().get(column).percent()))
                .map(row -> {
                    var value = row.values().get(column);
                    return new Child(
                            row.area().name(),
                            FigureUrls.explain(table, row, column),
                            value.text(locale),
                            tone(value),
                            value.percentText(locale));
                })
                .toList();
    }

    private static String tone(FigureValue value) {
        if (value.base() == 0 || value.reaches(GOOD)) {
            return value.base() == 0 ? "" : "good";
        }
        return value.reaches(ENOUGH) ? "warm" : "bad";
    }

    private List<Latest> latest(Officer officer) {
        return sessions.latest(LATEST, officer).stream()
                .map(session ->
                        new Latest(session.day(), session.title(), session.place(), "/outreach/" + session.id()))
                .toList();
    }

    private static boolean mayLog(Officer officer) {
        return officer.is(Role.UNIT) || officer.is(Role.COMMUNE_OFFICER) || officer.is(Role.PROVINCE_OFFICE);
    }
}
