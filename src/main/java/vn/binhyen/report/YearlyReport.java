package vn.binhyen.report;

import vn.binhyen.figure.FigureTable;
import vn.binhyen.ledger.PeriodCalendar;
import vn.binhyen.place.Area;

/** Báo cáo năm: one table of figures and the document written from it; page, Word, Excel and API all show this object. */
public record YearlyReport(
        Area area,
        int year,
        PeriodCalendar calendar,
        FigureTable table,
        ReportFigures figures,
        ReportDraft draft,
        OfficialDocument document) {

    /** A name for the downloaded file, without its ending. */
    public String fileName() {
        return "Báo cáo năm %d - %s".formatted(year, area.name());
    }

    /** The address of this report in a calendar, as the part behind the question mark. */
    String query(PeriodCalendar calendar) {
        var closed = table.closed();
        var query = YearlyQuery.text(area.address(), year, calendar);
        return closed == null || calendar != this.calendar
                ? query
                : query + "&asClosed=" + closed.closing().id();
    }
}
