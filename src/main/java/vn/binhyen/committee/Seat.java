package vn.binhyen.committee;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseText;

/**
 * Vị trí thành viên: an official by name and office, the position in the committee and what is assigned. Of the person it
 * keeps nothing else: what looks like a telephone number or an address of mail is refused. {@code termEnd} is the last day.
 */
public record Seat(
        Position position,
        String name,
        String office,
        String assignment,
        LocalDate since,
        @Nullable LocalDate termEnd) {

    private static final Pattern PRIVATE_CONTACT = Pattern.compile("@|\\d([ .-]?\\d){7}");

    public Seat {
        name = text("name", name, 100);
        office = text("office", office, 200);
        assignment = VietnameseText.clean(assignment);
        if (assignment.length() > 500) {
            throw RuleViolation.invalid("committee-text-too-long", 500).at("assignment");
        }
        checkPrivacy("assignment", assignment);
        if (termEnd != null && termEnd.isBefore(since)) {
            throw RuleViolation.invalid("committee-term-backwards").at("termEnd");
        }
    }

    static String text(String field, String typed, int length) {
        var clean = VietnameseText.clean(typed);
        if (clean.isEmpty()) {
            throw RuleViolation.invalid("field-missing").at(field);
        }
        if (clean.length() > length) {
            throw RuleViolation.invalid("committee-text-too-long", length).at(field);
        }
        checkPrivacy(field, clean);
        return clean;
    }

    private static void checkPrivacy(String field, String text) {
        if (PRIVATE_CONTACT.matcher(text).find()) {
            throw RuleViolation.invalid("committee-private-contact").at(field);
        }
    }

    boolean isSamePerson(Seat other) {
        return name.equalsIgnoreCase(other.name) && office.equalsIgnoreCase(other.office);
    }
}
