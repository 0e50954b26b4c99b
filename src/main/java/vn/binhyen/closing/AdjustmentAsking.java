package vn.binhyen.closing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.ledger.AdjustmentNeeded;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.RuleViolation;

/**
 * Asks for the reason of an adjustment, whatever form the command came from: the page carries everything that was typed, and
 * sends the same command again. It stands before the advice that tells all other problems.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class AdjustmentAsking {

    /** What the new form brings itself. */
    private static final Set<String> OWN = Set.of("_csrf", AdjustmentDoor.FIELD);

    private final MessageSource messages;

    AdjustmentAsking(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ModelAndView ask(AdjustmentNeeded needed, HttpServletRequest request) {
        var typed = request.getParameter(AdjustmentDoor.FIELD);
        var page = new AdjustmentPage(
                request.getRequestURI(),
                fields(request.getParameterMap()),
                told(needed),
                typed == null ? Objects.requireNonNullElse(request.getParameter("reason"), "") : typed,
                errors(typed));
        var asking = Pages.show("closing/reason", page);
        asking.setStatus(HttpStatus.CONFLICT);
        return asking;
    }

    private static List<AdjustmentPage.Field> fields(Map<String, String[]> parameters) {
        var fields = new ArrayList<AdjustmentPage.Field>();
        parameters.forEach((name, values) -> {
            if (!OWN.contains(name)) {
                for (var value : values) {
                    fields.add(new AdjustmentPage.Field(name, value));
                }
            }
        });
        return fields;
    }

    private String told(AdjustmentNeeded needed) {
        return messages.getMessage("closing.closed-day", needed.problem().arguments(), LocaleContextHolder.getLocale());
    }

    /** The first time it is a question; the second time the answer was wrong. */
    private FormErrors errors(@Nullable String typed) {
        if (typed == null) {
            return FormErrors.NONE;
        }
        var violation = typed.length() > AdjustmentDoor.LONGEST
                ? RuleViolation.invalid("adjustment-reason", AdjustmentDoor.LONGEST)
                : RuleViolation.invalid("field-missing");
        return FormErrors.of(violation.at(AdjustmentDoor.FIELD), messages);
    }
}
