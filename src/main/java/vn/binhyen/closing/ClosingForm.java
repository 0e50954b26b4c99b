package vn.binhyen.closing;

import java.util.Objects;

/** What is to be closed as it was typed; {@code anyway} is ticked where something is missing and it is closed all the same. */
public record ClosingForm(String area, String calendar, String period, String anyway) {

    /** A field that was not sent is an empty one. */
    public ClosingForm {
        area = Objects.requireNonNullElse(area, "");
        calendar = Objects.requireNonNullElse(calendar, "");
        period = Objects.requireNonNullElse(period, "");
        anyway = Objects.requireNonNullElse(anyway, "");
    }

    boolean isAnyway() {
        return anyway.equals("true");
    }

    boolean isBlank() {
        return period.isBlank();
    }

    ClosingForm at(String code, String named) {
        return new ClosingForm(area.isBlank() ? code : area, calendar.isBlank() ? named : calendar, period, anyway);
    }
}
