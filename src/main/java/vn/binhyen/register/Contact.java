package vn.binhyen.register;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseText;

/** Liên hệ của cơ quan, đơn vị: telephone and mail of the office, never of a person; empty where not known. */
public record Contact(String phone, String email) {

    static final Contact NONE = new Contact("", "");

    private static final Pattern PHONE =
            Pattern.compile("\\+?[0-9][0-9 .()-]{4,38}[0-9]([,;/] ?\\+?[0-9 .()-]{6,20})?");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");

    public Contact {
        phone = VietnameseText.clean(phone);
        email = VietnameseText.clean(email);
    }

    boolean isEmpty() {
        return phone.isEmpty() && email.isEmpty();
    }

    /** What is no telephone number, naming its field; nothing where all is well. */
    @Nullable
    RuleViolation wrongPhone() {
        return phone.isEmpty() || (phone.length() <= 60 && PHONE.matcher(phone).matches())
                ? null
                : RuleViolation.invalid("unit-phone", phone).at("phone");
    }

    /** What is no address of mail, naming its field. */
    @Nullable
    RuleViolation wrongEmail() {
        return email.isEmpty() || (email.length() <= 200 && EMAIL.matcher(email).matches())
                ? null
                : RuleViolation.invalid("unit-email", email).at("email");
    }
}
