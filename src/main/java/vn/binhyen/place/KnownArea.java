package vn.binhyen.place;

import java.time.LocalDate;

/** A place together with the day of the list it was last read from. */
record KnownArea(Area area, LocalDate asOf) {

    /** Does a list of this day say something new about the place? An older list does not. */
    boolean isChangedBy(Area listed, LocalDate day) {
        return !day.isBefore(asOf) && !area.equals(listed);
    }
}
