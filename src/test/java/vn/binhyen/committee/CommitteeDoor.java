package vn.binhyen.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.binhyen.Persons.signedIn;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.Boundaries;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.Period;
import vn.binhyen.ledger.Question;
import vn.binhyen.ledger.Term;
import vn.binhyen.place.InventedPlaces;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;

/** Committees as browsers use them. Every test has a committee of its own name, so tests do not meet. */
record CommitteeDoor(MockMvcTester http, Ledger ledger) {

    private static final AtomicInteger NUMBERS = new AtomicInteger(1);

    static CommitteeDoor of(ApplicationContext context, MockMvcTester http) {
        assertThat(InventedPlaces.register(context.getBean(Places.class))).isTrue();
        return new CommitteeDoor(http, context.getBean(Ledger.class));
    }

    static Map<String, String> form(String area, String name, String day) {
        var form = new LinkedHashMap<String, String>();
        form.put("area", area);
        form.put("name", name);
        form.put("number", NUMBERS.getAndIncrement() + "/QĐ-UBND");
        form.put("day", day);
        form.put("issuer", "Ủy ban nhân dân xã Suối Hòa");
        form.put("signer", "Nguyễn Văn An");
        form.put("signerTitle", "Chủ tịch");
        return form;
    }

    static Map<String, String> member(String position, String name, String since, int version) {
        return Map.of(
                "position",
                position,
                "name",
                name,
                "office",
                "Chủ tịch UBND xã",
                "assignment",
                "Phụ trách chung",
                "since",
                since,
                "version",
                Integer.toString(version));
    }

    MvcTestResult get(String url, Officer officer) {
        return http.get().uri(url).with(signedIn(officer)).exchange();
    }

    MvcTestResult post(String url, Map<String, String> fields, Officer officer) {
        var request = http.post().uri(url).with(signedIn(officer)).with(csrf());
        request = request.param("_key", Ids.next().toString());
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    /** Sets up a committee and answers its address. */
    String setUp(Map<String, String> form, Officer officer) {
        var result = post("/committees", form, officer);
        assertThat(result).hasStatus3xxRedirection();
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    /** The address of this member, as the committee's page links it. */
    String member(String committee, String name, Officer officer) {
        var page = body(get(committee, officer));
        var match = Pattern.compile("(/committee-members/[0-9a-f-]{36})/correction\">[^<]*<span[^>]*> " + name)
                .matcher(page);
        assertThat(match.find()).as("the page links " + name).isTrue();
        return match.group(1);
    }

    /** What this measure says of a place on a day. */
    long standing(MeasureCode measure, AreaId area, LocalDate day) {
        var term = Term.of(measure);
        var period = new Period(day, day);
        var question = new Question(List.of(area), List.of(term), List.of(period), null, Boundaries.THEN);
        return Officer.SYSTEM.actor().get(() -> ledger.amounts(question)).of(area, term, period);
    }

    static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
