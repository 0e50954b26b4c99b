package vn.binhyen.platform;

import java.util.Map;
import org.springframework.http.HttpStatus;
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

    /** After a command: the browser fetches the result with GET, so that reloading repeats nothing. */
    public static ModelAndView redirect(String url) {
        return new ModelAndView("redirect:" + url);
    }
}
