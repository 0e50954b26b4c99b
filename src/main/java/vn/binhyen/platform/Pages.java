package vn.binhyen.platform;

import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;

/** Answers of page handlers: a template with its page model. */
public final class Pages {

    private Pages() {}

    public static ModelAndView show(String template, Object page) {
        return new ModelAndView(template, "page", page);
    }

    /** The same form again with its messages and everything that was typed (422). */
    public static ModelAndView again(String template, Object page) {
        return new ModelAndView(template, Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The same form again when a rule refused it: 422, or 409 when somebody else was faster. A 404 stays a 404. */
    public static ModelAndView refused(String template, RuleViolation violation, Supplier<?> page) {
        if (violation.status() == HttpStatus.NOT_FOUND) {
            throw violation;
        }
        return new ModelAndView(template, Map.of("page", page.get()), violation.status());
    }

    /** After a command: the browser fetches the result with GET, so that reloading repeats nothing. */
    public static ModelAndView redirect(String url) {
        return new ModelAndView("redirect:" + url);
    }

    /** A file to save, never to be shown in the browser. */
    public static ResponseEntity<byte[]> attachment(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(MediaType.parseMediaType(type))
                .body(content);
    }
}
