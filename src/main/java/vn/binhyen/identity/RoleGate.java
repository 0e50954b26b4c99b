package vn.binhyen.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Asks for the role before anything of the request is read: who may not do a thing is not told what is wrong with the
 * form either. A handler of ours that states no roles is closed to everybody.
 */
@Configuration(proxyBeanMethods = false)
class RoleGate implements WebMvcConfigurer, HandlerInterceptor {

    private static final String OURS = "vn.binhyen.";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)
                && !mayEnter(request, method)) {
            throw new AccessDeniedException("Not a role of " + method);
        }
        return true;
    }

    private static boolean mayEnter(HttpServletRequest request, HandlerMethod handler) {
        var roles = roles(handler);
        return roles == null
                ? handler.hasMethodAnnotation(PermitAll.class)
                : Arrays.stream(roles.value()).anyMatch(request::isUserInRole);
    }

    /** The roles of the method; without any of its own, those of its class. */
    private static @Nullable RolesAllowed roles(HandlerMethod handler) {
        var own = handler.getMethodAnnotation(RolesAllowed.class);
        return own != null || handler.hasMethodAnnotation(PermitAll.class)
                ? own
                : AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), RolesAllowed.class);
    }
}
