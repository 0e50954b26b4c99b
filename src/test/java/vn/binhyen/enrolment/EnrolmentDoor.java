package vn.binhyen.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.binhyen.Persons.signedIn;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.criteria.Criterion;
import vn.binhyen.criteria.PackOfTests;
import vn.binhyen.criteria.Purpose;
import vn.binhyen.criteria.RulePacks;
import vn.binhyen.criteria.Subject;
import vn.binhyen.identity.Officer;
import vn.binhyen.place.AreaKind;
import vn.binhyen.place.NewArea;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.register.NewUnit;
import vn.binhyen.register.Unit;
import vn.binhyen.register.UnitDetails;
import vn.binhyen.register.Units;

/** Enrolments as browsers use them, in an invented province of a test's own. The year is the one before this. */
public record EnrolmentDoor(MockMvcTester http, ApplicationContext context, AreaId province) {

    public static final int YEAR = lastYear();
    static final LocalDate OPENED = LocalDate.of(2025, 7, 1);

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration POLL = Duration.ofMillis(20);
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern ENROLMENT = Pattern.compile("/enrolments/([0-9a-f-]{36})");

    /** The province of this number with communes 001, 002 … and its criteria published. */
    public static EnrolmentDoor of(
            ApplicationContext context, MockMvcTester http, int province, Officer office, int communes) {
        var code = Integer.toString(province);
        var asOf = LocalDate.of(2099, 1, 1);
        var places = new ArrayList<NewArea>();
        places.add(new NewArea(code, "Tỉnh Lam Sơn " + code, AreaKind.PROVINCE, "", code, asOf));
        for (var commune = 1; commune <= communes; commune++) {
            var kind = commune == 2 ? AreaKind.WARD : AreaKind.COMMUNE;
            places.add(new NewArea("%s%03d".formatted(code, commune), "Xã Nguồn " + commune, kind, code, code, asOf));
        }
        Officer.SYSTEM
                .actor()
                .run(() -> assertThat(context.getBean(Places.class)
                                .register(places, Officer.SYSTEM)
                                .errors())
                        .isEmpty());
        PackOfTests.publishAll(context, YEAR, office);
        return new EnrolmentDoor(http, context, AreaId.province(2, province));
    }

    public Unit unit(AreaId commune, UnitDetails details) {
        var units = context.getBean(Units.class);
        return Officer.SYSTEM.actor().get(() -> units.register(new NewUnit(commune, "", details), Officer.SYSTEM));
    }

    public Unit residentialArea(AreaId commune, String name) {
        return unit(commune, UnitDetails.residentialArea(name, "Bản", OPENED));
    }

    public MvcTestResult get(String url, Officer officer) {
        return http.get().uri(url).with(signedIn(officer)).exchange();
    }

    public String page(String url, Officer officer) {
        return body(get(url, officer));
    }

    public MvcTestResult post(String url, Map<String, String> fields, Officer officer) {
        var many = new HashMap<String, List<String>>();
        fields.forEach((name, value) -> many.put(name, List.of(value)));
        return postAll(url, many, officer);
    }

    public MvcTestResult postAll(String url, Map<String, List<String>> fields, Officer officer) {
        var request = http.post().uri(url).with(signedIn(officer)).with(csrf());
        if (!fields.containsKey("_key")) {
            request = request.param("_key", Ids.next().toString());
        }
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue().toArray(String[]::new));
        }
        return request.exchange();
    }

    MvcTestResult attach(String url, String criterion, String name, byte[] content, Officer officer) {
        return http.post()
                .multipart()
                .file(new MockMultipartFile("file", name, null, content))
                .uri(url + "/evidence?criterion=" + criterion)
                .param("_key", Ids.next().toString())
                .with(signedIn(officer))
                .with(csrf())
                .exchange();
    }

    /** Sends a form with the version that the page shows now; it must succeed. */
    public String done(String url, String page, Map<String, String> fields, Officer officer) {
        var form = new LinkedHashMap<>(fields);
        form.put("version", version(page, officer));
        var result = post(url, form, officer);
        assertThat(result).as(url + fields + body(result)).hasStatus3xxRedirection();
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    public String version(String page, Officer officer) {
        var found = VERSION.matcher(page(page, officer));
        assertThat(found.find()).as("a form on " + page).isTrue();
        return found.group(1);
    }

    /** Has the certificates of a decision printed and answers the file. */
    byte[] printed(String decision, Officer officer) {
        assertThat(post(decision + "/certificates", Map.of(), officer)).hasRedirectedUrl(decision + "/certificates");
        await().atMost(PATIENCE)
                .pollInterval(POLL)
                .until(() -> page(decision + "/certificates", officer).contains("certificates.pdf"));
        return get(decision + "/certificates.pdf", officer).getResponse().getContentAsByteArray();
    }

    /** Enrols one unit by its code and answers the address of its dossier. */
    String enrolled(String code, Officer officer) {
        var result = post("/enrolments", Map.of("year", Integer.toString(YEAR), "codes", code), officer);
        assertThat(result).as(body(result)).hasStatus3xxRedirection();
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    /** The dossiers that a list shows. */
    List<String> listed(String url, Officer officer) {
        return ENROLMENT
                .matcher(page(url, officer))
                .results()
                .map(match -> "/enrolments/" + match.group(1))
                .distinct()
                .toList();
    }

    /** Answers every criterion as one who meets it all; {@code otherwise} are the answers of one's own. */
    void fill(String url, Subject subject, Map<String, Map<String, String>> otherwise, Officer officer) {
        for (var criterion : criteria(subject)) {
            if (criterion.kind() != Criterion.Kind.COMPUTED) {
                var answer = new LinkedHashMap<>(otherwise.getOrDefault(criterion.code(), good(criterion)));
                answer.put("criterion", criterion.code());
                answer.put("note", "Văn bản số 05");
                done(url + "/answer", url, answer, officer);
            }
        }
    }

    void fillAndSend(String url, Subject subject, Officer officer) {
        fill(url, subject, Map.of(), officer);
        assertThat(done(url + "/submission", url, Map.of(), officer)).isEqualTo(url);
    }

    List<Criterion> criteria(Subject subject) {
        return Officer.SYSTEM
                .actor()
                .get(() -> context.getBean(RulePacks.class)
                        .inForce(Purpose.STANDARD, subject, province, LocalDate.of(YEAR, 11, 14), Officer.SYSTEM)
                        .orElseThrow()
                        .pack()
                        .criteria());
    }

    private static Map<String, String> good(Criterion criterion) {
        return switch (criterion.kind()) {
            case YES_NO, ZERO -> {
                var yes = new LinkedHashMap<String, String>();
                criterion.items().forEach(item -> yes.put("item-" + item.code(), "yes"));
                yield criterion.items().isEmpty() ? Map.of("yes", "yes") : yes;
            }
            case DATE_UNTIL -> Map.of("day", "15/02/" + YEAR);
            case NUMBER, POINTS -> Map.of("number", "5");
            case SHARE -> Map.of("part", "100", "whole", "100");
            case COMPUTED -> Map.of();
        };
    }

    private static int lastYear() {
        return LocalDate.now(VietnameseFormat.ZONE).getYear() - 1;
    }

    public static String id(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    public static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
