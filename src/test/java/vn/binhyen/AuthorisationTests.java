package vn.binhyen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.platform.Ids;

/** S1 and S2 of trust.md: every route, called as every role, on an object within and one outside the scope. */
@BinhYenTest
class AuthorisationTests {

    private static final Map<Role, Officer> PEOPLE = Stream.of(
                    Persons.TAM, Persons.LAN, Persons.HOA, Persons.DUNG, Persons.THANH, Persons.VAN)
            .collect(Collectors.toMap(Officer::role, officer -> officer));

    @Autowired
    MockMvcTester http;

    @Autowired
    ApplicationContext context;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void everyRouteHasALineAndEveryLineARoute() throws IOException {
        var lines = Route.matrix().stream().map(Route::toString).toList();

        assertThat(lines).containsExactlyInAnyOrderElementsOf(handlers().keySet());
    }

    @Test
    void everyHandlerStatesItsRolesAsTheMatrixDoes() throws IOException {
        var handlers = handlers();
        for (var route : Route.matrix()) {
            var handler = handlers.get(route.toString());
            assertThat(handler == null ? null : rolesOf(handler))
                    .as(route.toString())
                    .isEqualTo(expected(route));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyRouteAnswersEveryRoleAsTheMatrixSays() throws IOException {
        samples().own("unit", Persons.HOA);
        return Route.matrix().stream()
                .map(route -> DynamicTest.dynamicTest(route.toString(), () -> {
                    nobodyIsSentToSignIn(route);
                    PEOPLE.values().forEach(officer -> check(route, officer));
                }));
    }

    private void nobodyIsSentToSignIn(Route route) {
        var result = call(route, route.hasObject() ? Ids.next().toString() : "", null);
        var expected = route.anyone() ? 200 : route.isApi() ? 401 : 302;
        assertThat(result.getResponse().getStatus()).as("nobody").isEqualTo(expected);
    }

    private void check(Route route, Officer officer) {
        var allowed = route.anyone() || route.roles().contains(officer.role());
        if (!route.hasObject() || route.object().equals("personal")) {
            var status = status(route, officer, Ids.next().toString());
            expect(route, officer, status, allowed ? (route.hasObject() ? List.of(404) : List.of()) : List.of(403));
            return;
        }
        var own = status(route, officer, samples().own(route.object(), officer));
        if (route.anyone()) { // the same for everybody, so there is nothing foreign
            expect(route, officer, own, List.of());
            return;
        }
        expect(route, officer, own, allowed ? List.of() : List.of(403));
        if (allowed && !officer.scope().contains(Persons.FOREIGN_PROVINCE)) {
            var foreign = call(route, samples().foreign(route.object()), officer);
            // a form that is filled wrongly may say so before anything is looked up; it must not tell the two apart
            expect(
                    route,
                    officer,
                    foreign.getResponse().getStatus(),
                    route.method().equals(HttpMethod.GET) ? List.of(404) : List.of(400, 404, 422));
            keepsTheSecret(route, foreign);
        }
    }

    /** An empty list of statuses means: the door opens, whatever the form says about its empty fields. */
    private static void expect(Route route, Officer officer, int status, List<Integer> wanted) {
        if (wanted.isEmpty()) {
            assertThat(status)
                    .as(route + " as " + officer.role())
                    .isNotIn(401, 403, 404, 405)
                    .isLessThan(500);
        } else {
            assertThat(status).as(route + " as " + officer.role()).isIn(wanted);
        }
    }

    private int status(Route route, Officer officer, String object) {
        var result = call(route, object, officer);
        if (!officer.scope().contains(Persons.FOREIGN_PROVINCE)) {
            keepsTheSecret(route, result);
        }
        return result.getResponse().getStatus();
    }

    private static void keepsTheSecret(Route route, MvcTestResult result) {
        var headers = result.getResponse().getHeaderNames().stream()
                .map(name -> result.getResponse().getHeaders(name))
                .toList();
        assertThat(headers.toString()).as(route.toString()).doesNotContain(Samples.CANARY);
        assertThat(result).as(route.toString()).bodyText().doesNotContain(Samples.CANARY);
    }

    private MvcTestResult call(Route route, String object, @Nullable Officer officer) {
        var variables = new ArrayList<Object>();
        if (route.hasObject()) {
            variables.add(object);
        }
        var request = http.method(route.method())
                .uri(route.path(), variables.toArray())
                .header("Idempotency-Key", Ids.next().toString())
                .with(csrf());
        return (officer == null ? request : request.with(Persons.signedIn(officer))).exchange();
    }

    private Samples samples() {
        return new Samples(context);
    }

    private Map<String, HandlerMethod> handlers() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("vn.binhyen"))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .flatMap(path -> entry.getKey().getMethodsCondition().getMethods().stream()
                                .map(method -> Map.entry(method + " " + path, entry.getValue()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static @Nullable String rolesOf(HandlerMethod handler) {
        for (var element : List.of(handler.getMethod(), handler.getBeanType())) {
            var roles = AnnotatedElementUtils.findMergedAnnotation(element, RolesAllowed.class);
            if (roles != null) {
                return new TreeSet<>(List.of(roles.value())).toString();
            }
            if (AnnotatedElementUtils.hasAnnotation(element, PermitAll.class)) {
                return "ANYONE";
            }
        }
        return null;
    }

    private static String expected(Route route) {
        return route.anyone()
                ? "ANYONE"
                : new TreeSet<>(route.roles().stream().map(Role::name).toList()).toString();
    }
}
