package vn.binhyen.platform;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The data folder cannot be used: another process has it, it cannot be written, the disk is full, or it is not ours. The
 * text for people stands in {@code messages/home_*.properties}; callers print it and need no stack trace.
 */
public class HomeUnavailable extends RuntimeException {

    private final String code;
    private final List<Object> arguments;

    HomeUnavailable(String code, @Nullable Throwable cause, Object... arguments) {
        super(code, cause);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** The process that holds the folder is named by its id. */
    static HomeUnavailable locked(Path home, String process) {
        return new HomeUnavailable("locked", null, home.toString(), process);
    }

    /** PostgreSQL itself does not start or stop; its own last words are shown. */
    static HomeUnavailable startFailed(Path home, String output) {
        var full = output.contains("No space left on device");
        return new HomeUnavailable(full ? "disk-full" : "start-failed", null, home.toString(), output.strip());
    }

    /** Finds out from the operating system's words which of our codes an input or output error is. */
    static HomeUnavailable of(Path home, IOException error) {
        var words = String.valueOf(error.getMessage());
        if (words.contains("No space left on device") || words.contains("Disk quota exceeded")) {
            return new HomeUnavailable("disk-full", error, home.toString());
        }
        if (error instanceof AccessDeniedException
                || words.contains("Read-only file system")
                || words.contains("Permission denied")) {
            return new HomeUnavailable("not-writable", error, home.toString(), words);
        }
        return new HomeUnavailable("start-failed", error, home.toString(), words);
    }

    /** {@code locked}, {@code not-writable}, {@code disk-full}, {@code not-an-installation} or {@code start-failed}. */
    public String code() {
        return code;
    }

    /** What happened and what to do, in Vietnamese or, for every other language, in English. */
    public String text(Locale locale) {
        var language = locale.getLanguage().equals("vi") ? Locale.of("vi") : Locale.ENGLISH;
        var pattern = ResourceBundle.getBundle("messages.home", language).getString("home." + code);
        return new MessageFormat(pattern, language).format(arguments.toArray());
    }

    @Override
    public String getMessage() {
        return text(Locale.of("vi")) + System.lineSeparator() + text(Locale.ENGLISH);
    }
}
