package vn.binhyen.platform;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** Tells every problem: a page for people, RFC 9457 with a stable {@code code} for programs. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final MessageSource messages;

    ProblemAdvice(MessageSource messages) {
        this.messages = messages;
    }

    /** The sentence for people that belongs to a violation. */
    static String detail(RuleViolation violation, MessageSource messages) {
        return messages.getMessage(
                "problem." + violation.code(), violation.arguments(), LocaleContextHolder.getLocale());
    }

    @ExceptionHandler
    Object broken(RuleViolation violation, HttpServletRequest request) {
        return tell(request, violation.status(), violation.code(), detail(violation, messages));
    }

    @ExceptionHandler
    Object changedMeanwhile(OptimisticLockingFailureException meanwhile, HttpServletRequest request) {
        return tell(request, HttpStatus.CONFLICT, "changed-meanwhile");
    }

    @ExceptionHandler
    Object tooLarge(MaxUploadSizeExceededException tooLarge, HttpServletRequest request) {
        return tell(request, HttpStatus.CONTENT_TOO_LARGE, "upload-too-large");
    }

    @ExceptionHandler
    Object unreadable(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        return tell(request, HttpStatus.BAD_REQUEST, "bad-request");
    }

    @ExceptionHandler
    Object denied(AccessDeniedException denied, HttpServletRequest request) {
        return tell(request, HttpStatus.FORBIDDEN, "forbidden");
    }

    /** Not handled here: {@link DatabaseAway} answers for pages, API and filters alike. */
    @ExceptionHandler({DataAccessResourceFailureException.class, TransactionException.class})
    void databaseAway(RuntimeException away) {
        throw away;
    }

    /** Spring's own refusals (unknown address, wrong method, unreadable value) and everything nobody expected. */
    @ExceptionHandler
    Object other(Exception exception, HttpServletRequest request) {
        HttpStatusCode status =
                exception instanceof ErrorResponse known ? known.getStatusCode() : HttpStatus.INTERNAL_SERVER_ERROR;
        if (status.is5xxServerError()) {
            LOG.error("Unexpected at {} {}", request.getMethod(), request.getRequestURI(), exception);
            return tell(request, status, "unexpected");
        }
        return tell(request, status, status.value() == 404 ? "not-found" : "bad-request");
    }

    private Object tell(HttpServletRequest request, HttpStatusCode status, String code) {
        return tell(
                request, status, code, messages.getMessage("problem." + code, null, LocaleContextHolder.getLocale()));
    }

    private Object tell(HttpServletRequest request, HttpStatusCode status, String code, String detail) {
        if (request.getRequestURI().startsWith("/api/")) {
            var problem = ProblemDetail.forStatusAndDetail(status, detail);
            problem.setProperty("code", code);
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        var title = messages.getMessage("problem.title", null, LocaleContextHolder.getLocale());
        var page = new ModelAndView("ui/problem", "page", new ProblemPage(status.value(), code, title, detail));
        page.setStatus(status);
        return page;
    }
}
