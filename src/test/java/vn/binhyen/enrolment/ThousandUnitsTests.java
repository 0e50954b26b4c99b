package vn.binhyen.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.person;
import static vn.binhyen.enrolment.EnrolmentDoor.YEAR;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.platform.AreaId;

/**
 * A thousand dossiers among twenty thousand ({@code -Dothers=100000} for more): queue, batches of 50, one decision, a thousand
 * certificates. Prints how long each takes.
 */
@BinhYenTest
class ThousandUnitsTests {

    private static final int UNITS = 1_000;
    private static final int OTHERS = Integer.getInteger("others", 20_000);
    private static final AreaId PROVINCE = AreaId.province(2, 76);
    private static final AreaId COMMUNE = PROVINCE.commune(76001);
    /** Năm works in the standing office of the province, Bảy for the commune. */
    private static final Officer NAM = person("nam", Role.PROVINCE_OFFICE, PROVINCE);

    private static final Officer BAY = person("bay", Role.COMMUNE_OFFICER, COMMUNE);
    private static final Pattern PASSED = Pattern.compile("name=\"passed\" value=\"([0-9a-f-]{36})\"");
    private static final Pattern PROPOSED = Pattern.compile("name=\"enrolment\" value=\"([0-9a-f-]{36})\"");

    @Autowired
    MockMvcTester http;

    @Autowired
    ApplicationContext context;

    EnrolmentDoor door;

    @BeforeEach
    void open() {
        door = new EnrolmentDoor(http, context, PROVINCE);
    }

    @Test
    void aThousandUnitsAreReviewedDecidedAndCertified() throws Exception {
        var dossiers = SentDossiers.in(context, http, 76, NAM, 2);
        dossiers.ofFreshUnits(COMMUNE, UNITS);
        dossiers.ofNobody(PROVINCE.commune(76002), OTHERS);
        var queue = new ArrayList<Duration>();
        var batches = new ArrayList<Duration>();
        for (var batch = 0; batch < UNITS / QueueTelling.PAGE; batch++) {
            var page = timed(queue, () -> door.page("/reviews?year=" + YEAR, BAY));
            var form = Map.of("year", year(), "all", List.of("true"), "passed", values(PASSED, page));
            timed(batches, () -> door.postAll("/reviews", form, BAY));
        }
        var proposing = new ArrayList<Duration>();
        var drafting = new ArrayList<Duration>();
        var signing = new ArrayList<Duration>();
        var verified = values(PROPOSED, door.page("/proposals?year=" + YEAR, BAY));
        assertThat(verified).hasSize(UNITS);
        timed(proposing, () -> door.postAll("/proposals", Map.of("year", year(), "enrolment", verified), BAY));
        var draft = timed(drafting, () -> door.postAll("/proposals/decision", decision(verified), BAY));
        var url = Objects.requireNonNull(draft.getResponse().getRedirectedUrl());
        timed(signing, () -> door.post(url + "/signature", Map.of(), BAY));
        assertThat(door.listed("/enrolments?stage=RECOGNISED&year=" + YEAR, BAY))
                .hasSize(EnrolmentsTelling.PAGE);
        var certificates = certificates(url);

        System.out.printf(
                "queue p95 %d ms, batch of 50 p95 %d ms, propose %d ms, draft %d ms, sign %d ms, certificates %d ms%n",
                p95(queue), p95(batches), p95(proposing), p95(drafting), p95(signing), certificates.toMillis());
        assertThat(p95(drafting) + p95(signing)).as("a decision of 1,000 units").isLessThan(20_000);
        assertThat(certificates).as("1,000 certificates").isLessThan(Duration.ofSeconds(60));
    }

    private Duration certificates(String url) throws Exception {
        var begun = System.nanoTime();
        door.printed(url, BAY);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static Map<String, List<String>> decision(List<String> units) {
        var form = new LinkedHashMap<String, List<String>>();
        form.put("year", year());
        form.put("enrolment", units);
        form.put("number", List.of("1000/QĐ-UBND"));
        form.put("day", List.of("30/11/" + YEAR));
        form.put("issuer", List.of("Ủy ban nhân dân xã Nguồn 1"));
        form.put("signer", List.of("Nguyễn Văn An"));
        form.put("signerTitle", List.of("Chủ tịch"));
        return form;
    }

    private static List<String> year() {
        return List.of(Integer.toString(YEAR));
    }

    private static List<String> values(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(match -> match.group(1)).toList();
    }

    private static <T> T timed(List<Duration> times, Callable<T> call) throws Exception {
        var begun = System.nanoTime();
        var answer = call.call();
        times.add(Duration.ofNanos(System.nanoTime() - begun));
        return answer;
    }

    private static long p95(List<Duration> times) {
        var sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1).toMillis();
    }
}
