package vn.binhyen.closing;

import java.util.List;
import vn.binhyen.platform.FormErrors;

/** Asks why a closed day is changed; {@code fields} is the command as it was typed. */
public record AdjustmentPage(String action, List<Field> fields, String told, String reason, FormErrors errors) {

    /** One value of the command. */
    public record Field(String name, String value) {}
}
