package vn.binhyen.platform;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Names one intention of one person, so that sending it twice does it once. Forms carry it as {@code _key}, programs as
 * the header {@code Idempotency-Key}; {@code request} is what it was first used for.
 */
public record IdempotencyKey(String value, String request) {

    private static final Pattern FORMAT = Pattern.compile("[A-Za-z0-9_-]{8,80}");

    public IdempotencyKey {
        if (!FORMAT.matcher(value).matches()) {
            throw new RuleViolation(HttpStatus.BAD_REQUEST, "idempotency-key-malformed");
        }
    }

    /** Reads the key from a form field or a header. */
    static class Resolver implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == IdempotencyKey.class;
        }

        @Override
        public IdempotencyKey resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binderFactory) {
            var header = request.getHeader("Idempotency-Key");
            var key = header == null ? request.getParameter("_key") : header;
            if (key == null) {
                throw new RuleViolation(HttpStatus.BAD_REQUEST, "idempotency-key-missing");
            }
            return new IdempotencyKey(key, Objects.requireNonNull(request.getDescription(false)));
        }
    }
}
