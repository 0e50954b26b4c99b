package vn.binhyen.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/** Light or dark by the reader's choice: {@code ?theme=dark} is remembered in a cookie; without one the system decides. */
class Theme implements HandlerInterceptor {

    private static final String NAME = "theme";
    private static final Set<String> CHOICES = Set.of("light", "dark");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var wanted = request.getParameter(NAME);
        if (wanted != null && (CHOICES.contains(wanted) || wanted.equals("system"))) {
            request.setAttribute(Theme.class.getName(), wanted);
            // readable by js/theme.js, which writes it too
            var cookie = ResponseCookie.from(NAME, wanted)
                    .path("/")
                    .maxAge(Duration.ofDays(365))
                    .sameSite("Lax")
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
        return true;
    }

    /** The choice of this reader, or nothing for the system's own. */
    static @Nullable String of(HttpServletRequest request) {
        var chosen = (String) request.getAttribute(Theme.class.getName());
        if (chosen == null) {
            var cookie = WebUtils.getCookie(request, NAME);
            chosen = cookie == null ? null : cookie.getValue();
        }
        return chosen != null && CHOICES.contains(chosen) ? chosen : null;
    }
}
