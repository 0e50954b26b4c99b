package vn.binhyen.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Makes the {@link Web} of a request. */
@Component
class WebFactory {

    private final MessageSource messages;
    private final Navigation navigation;
    private final ObjectProvider<ResourceUrlProvider> resources;
    private final ObjectProvider<DemoPresence> demo;

    WebFactory(
            MessageSource messages,
            Navigation navigation,
            ObjectProvider<ResourceUrlProvider> resources,
            ObjectProvider<DemoPresence> demo) {
        this.messages = messages;
        this.navigation = navigation;
        this.resources = resources;
        this.demo = demo;
    }

    Web of(HttpServletRequest request) {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Web(
                messages,
                LocaleContextHolder.getLocale(),
                token == null ? "" : token.getToken(),
                original(request),
                request.getQueryString(),
                officer(request),
                navigation.of(request),
                demo.stream().anyMatch(DemoPresence::present),
                Theme.of(request),
                this::hashed);
    }

    /** The address the reader asked for, also while an error page is being made for it. */
    private static String original(HttpServletRequest request) {
        return Objects.requireNonNullElse(
                (String) request.getAttribute("jakarta.servlet.error.request_uri"), request.getRequestURI());
    }

    private static @Nullable SignedIn officer(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof SignedIn signedIn
                ? signedIn
                : null;
    }

    private String hashed(String path) {
        return Objects.requireNonNullElse(resources.getObject().getForLookupPath(path), path);
    }
}
