package vn.binhyen.closing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.binhyen.ledger.Adjustment;

/**
 * Binds the reason of an adjustment, sent as {@code adjustmentReason} with any command, to the whole request. A page whose
 * command lacks it can be asked for it; programs are told.
 */
@Component
class AdjustmentDoor extends OncePerRequestFilter {

    static final String FIELD = "adjustmentReason";
    static final int LONGEST = 500;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getMethod().equals(HttpMethod.GET.name())
                || request.getMethod().equals(HttpMethod.HEAD.name())
                || Objects.requireNonNullElse(request.getContentType(), "").startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var reason = reason(request);
        if (reason.isEmpty() && request.getRequestURI().startsWith("/api/")) {
            chain.doFilter(request, response);
            return;
        }
        try {
            Adjustment.of(reason).call(() -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** One that is too long is as good as none: it is asked for again, and shown as it was typed. */
    private static String reason(HttpServletRequest request) {
        var typed = Objects.requireNonNullElse(request.getParameter(FIELD), "");
        return typed.length() > LONGEST ? "" : typed;
    }
}
