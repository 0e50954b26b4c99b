package vn.binhyen.closing;

import vn.binhyen.ledger.PeriodCalendar;
import vn.binhyen.place.Area;

/** What is to be closed: a place over a period, by the name it has in a calendar. */
public record ClosingRequest(Area area, PeriodCalendar calendar, String period) {}
