package vn.binhyen.platform;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Lỗi trong tệp: which row and column of a file is wrong, and why, as a stable code with its arguments. */
public record SheetError(int row, String column, String code, List<Object> arguments) {

    public String message(MessageSource messages, Locale locale) {
        return messages.getMessage("problem." + code, arguments.toArray(), locale);
    }
}
