package vn.binhyen.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The answer while the database cannot be reached: 503, try again soon. It stands before all other filters and needs no
 * template, because sessions and signed-in officers come from the database too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseAway extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAway.class);
    private static final String CODE = "database-away";
    private static final String RETRY_SECONDS = "5";
    private static final String PAGE = "<!doctype html><title>503</title><p>%s</p><p>%s</p>";
    private static final String PROBLEM = "{\"status\":503,\"detail\":\"%s\",\"code\":\"%s\"}";

    private final MessageSource messages;
    private final LocaleResolver locales;

    DatabaseAway(MessageSource messages, LocaleResolver locales) {
        this.messages = messages;
        this.locales = locales;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted() || !isAway(failure)) {
                throw failure;
            }
            LOG.warn("No database for {} {}", request.getMethod(), request.getRequestURI());
            response.reset();
            answer(request, response);
        }
    }

    /** No connection to be had, one that broke, or a transaction that could not begin or end because of it. */
    private static boolean isAway(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessResourceFailureException || cause instanceof TransactionException) {
                return true;
            }
        }
        return false;
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var api = request.getRequestURI().startsWith("/api/");
        var text = messages.getMessage("problem." + CODE, null, locales.resolveLocale(request));
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(api ? "application/problem+json;charset=UTF-8" : "text/html;charset=UTF-8");
        response.getWriter().write((api ? PROBLEM : PAGE).formatted(text, CODE));
    }
}
