package vn.binhyen.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.audit.Audit;
import vn.binhyen.figure.FigureQuery;
import vn.binhyen.figure.FigureTable;
import vn.binhyen.figure.FigureWorkbook;
import vn.binhyen.figure.Figures;
import vn.binhyen.figure.ReportingPeriod;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.ledger.Boundaries;
import vn.binhyen.ledger.PeriodCalendar;
import vn.binhyen.place.Area;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseDates;
import vn.binhyen.platform.VietnameseFormat;

/** Báo cáo: the documents an office signs. Numbers are asked for each time, from one table; only words are stored. */
@Service
@Transactional(readOnly = true)
public class Reports {

    private static final int FIRST_YEAR = 2005;

    private final ReportTemplate yearly = ReportTemplate.read("yearly");

    private final Figures figures;
    private final Places places;
    private final ReportDraftRepository drafts;
    private final Audit audit;
    private final FigureWorkbook workbook;
    private final MessageSource messages;
    private final Clock clock;

    Reports(
            Figures figures,
            Places places,
            ReportDraftRepository drafts,
            Audit audit,
            FigureWorkbook workbook,
            MessageSource messages,
            Clock clock) {
        this.figures = figures;
        this.places = places;
        this.drafts = drafts;
        this.audit = audit;
        this.workbook = workbook;
        this.messages = messages;
        this.clock = clock;
    }

    /** The yearly report of a place, over the year of the police (15/11 to 14/11). */
    public YearlyReport yearly(AreaId area, int year, Officer officer) {
        return yearly(places.get(area, officer), year, new YearlyQuery(null, year, null, null, null), officer);
    }

    /** The yearly report; a bare code is read by the code book in force when the year ends. */
    public YearlyReport yearly(
            String areaCode, int year, PeriodCalendar calendar, @Nullable String asClosed, Officer officer) {
        return yearly(new YearlyQuery(areaCode, year, calendar, null, asClosed), officer);
    }

    YearlyReport yearly(YearlyQuery query, Officer officer) {
        var year = query.year() == null ? lastYear() : query.year();
        var calendar = query.calendarOrUsual();
        var area = query.area() == null ? ownArea(officer) : area(query.area(), year, calendar, officer);
        return yearly(area, year, query, officer);
    }

    private YearlyReport yearly(Area area, int year, YearlyQuery query, Officer officer) {
        var calendar = query.calendarOrUsual();
        checkYear(year, calendar);
        if (!officer.scope().contains(area.id())) {
            throw new NotFound();
        }
        var table = figures.table(query(area, year, query), officer);
        var cells = FigureCells.of(table, year, calendarName(calendar));
        var draft = drafts.yearly(area.id(), year, officer.scope()).orElse(ReportDraft.none(area.id(), year));
        var document = new ReportComposer(yearly, cells, draft.text()).compose(clock.instant(), closed(table));
        return new YearlyReport(area, year, calendar, table, cells, draft, document);
    }

    /** One table for the whole report: this year and the last, the place and those directly below it. */
    private FigureQuery query(Area area, int year, YearlyQuery query) {
        var calendar = query.calendarOrUsual();
        var named = ReportingPeriod.of(calendar, Integer.toString(year));
        return new FigureQuery(
                yearly.figures().stream().map(figures::figure).toList(),
                area.id(),
                area.id().level() != Level.COMMUNE,
                Stream.of(year, year - 1)
                        .map(each -> ReportingPeriod.of(calendar, Integer.toString(each)))
                        .toList(),
                query.knownAt(),
                Boundaries.NOW,
                figures.closing(query.asClosed(), area.id(), named));
    }

    /** What a document says that shows a closed period as it was. */
    private List<String> closed(FigureTable table) {
        var closed = table.closed();
        if (closed == null) {
            return List.of();
        }
        var at = VietnameseFormat.time(closed.closing().closedAt());
        return List.of(messages.getMessage(
                closed.adjustments() == 0 ? "report.as-closed" : "report.as-closed-adjusted",
                new Object[] {at, closed.adjustments()},
                VietnameseFormat.VIETNAMESE));
    }

    private String calendarName(PeriodCalendar calendar) {
        return messages.getMessage(
                "report.calendar." + calendar.name().toLowerCase(Locale.ROOT), null, VietnameseFormat.VIETNAMESE);
    }

    /** The report as a Word file. */
    public void writeDocx(YearlyReport report, OutputStream out) throws IOException {
        DocxWriter.write(report.document(), out);
    }

    /** Another office's document, whole, as a Word file. */
    public void writeDocument(OfficialDocument document, OutputStream out) throws IOException {
        DocxWriter.write(document, out);
    }

    /** The annexes of another office's document as a Word file of their own. */
    public void writeAnnexes(OfficialDocument document, OutputStream out) throws IOException {
        DocxWriter.writeAnnexes(document, out);
    }

    /** The table behind the report, with real numbers. */
    public void writeXlsx(YearlyReport report, OutputStream out) throws IOException {
        workbook.xlsx(report.table(), VietnameseFormat.VIETNAMESE, out);
    }

    /** Saves what an officer wrote by hand into the report of the own place. */
    @Transactional
    public void write(AreaId area, int year, DraftForm form, Officer officer) {
        checkYear(year, PeriodCalendar.POLICE);
        if (!mayWrite(area, officer)) {
            throw new NotFound();
        }
        checkDay(form);
        drafts.save(new ReportDraft(area, year, form.text(), form.version()), clock.instant());
        audit.record("report.write", "report", "yearly-" + year, area, Map.of("version", form.version() + 1));
    }

    Area ownArea(Officer officer) {
        return places.get(officer.area(), officer);
    }

    boolean mayWrite(AreaId area, Officer officer) {
        return officer.area().equals(area) && !officer.is(Role.LEADER);
    }

    /** The last year that has ended: the one a report is written about now. */
    int lastYear() {
        var today = today();
        var year = today.getYear();
        return PeriodCalendar.POLICE.year(year).to().isBefore(today) ? year : year - 1;
    }

    private Area area(String code, int year, PeriodCalendar calendar, Officer officer) {
        var dated = code.contains("@") || code.equals(Area.NATION.code())
                ? code
                : code + "@" + calendar.year(year).to();
        return places.resolve(dated, officer);
    }

    private void checkYear(int year, PeriodCalendar calendar) {
        if (year < FIRST_YEAR || calendar.year(year).from().isAfter(today())) {
            throw RuleViolation.invalid("report-year", Integer.toString(year)).at("year");
        }
    }

    private void checkDay(DraftForm form) {
        var day = form.value(form.issuedOn());
        if (!day.isBlank() && VietnameseDates.parse(day, today()).isEmpty()) {
            throw RuleViolation.invalid("report-day", day).at("issuedOn");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
    }
}
