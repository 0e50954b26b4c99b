package vn.binhyen.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.binhyen.Persons.HOA;
import static vn.binhyen.Persons.signedIn;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.Persons;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.ImportDoor;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.Period;
import vn.binhyen.ledger.Question;
import vn.binhyen.ledger.Term;
import vn.binhyen.place.InventedPlaces;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;
import vn.binhyen.register.NewUnit;
import vn.binhyen.register.Unit;
import vn.binhyen.register.UnitDetails;
import vn.binhyen.register.Units;

/** Decisions as browsers use them. Every test registers units of its own, so tests do not meet. */
record RecognitionDoor(MockMvcTester http, Ledger ledger, Units units) {

    static final LocalDate OPENED = LocalDate.of(2025, Month.JULY, 1);
    private static final AtomicInteger NUMBERS = new AtomicInteger(100);
    private static final Pattern LINE = Pattern.compile("(?:/recognitions/|name=\"line\" value=\")([0-9a-f-]{36})");

    static RecognitionDoor of(ApplicationContext context, MockMvcTester http) {
        assertThat(InventedPlaces.register(context.getBean(Places.class))).isTrue();
        return new RecognitionDoor(http, context.getBean(Ledger.class), context.getBean(Units.class));
    }

    Unit residentialArea(String name) {
        return unit(UnitDetails.residentialArea(name, "Bản", OPENED));
    }

    Unit unit(UnitDetails details) {
        return unit(Persons.COMMUNE, details);
    }

    Unit unit(AreaId commune, UnitDetails details) {
        return Officer.SYSTEM.actor().get(() -> units.register(new NewUnit(commune, "", details), Officer.SYSTEM));
    }

    static String freshNumber() {
        return NUMBERS.getAndIncrement() + "/QĐ-UBND";
    }

    /** The head of a decision for 2025, signed after every period of assessment has ended. */
    static Map<String, String> form(String codes) {
        var form = new LinkedHashMap<String, String>();
        form.put("number", freshNumber());
        form.put("day", "25/11/2025");
        form.put("year", "2025");
        form.put("issuer", "Ủy ban nhân dân tỉnh An Sơn");
        form.put("signer", "Nguyễn Văn An");
        form.put("signerTitle", "Chủ tịch");
        form.put("grounds", "Căn cứ Thông tư số 124/2021/TT-BCA;");
        form.put("codes", codes);
        return form;
    }

    static Map<String, String> form(String codes, String field, String value) {
        var form = form(codes);
        form.put(field, value);
        return form;
    }

    /** The form that takes a recognition back, by a decision of its own. */
    static Map<String, String> revocation(String reason) {
        return Map.of("number", freshNumber(), "day", "20/12/2025", "reason", reason);
    }

    MvcTestResult get(String url, Officer officer) {
        return http.get().uri(url).with(signedIn(officer)).exchange();
    }

    MvcTestResult post(String url, Map<String, String> fields, Officer officer) {
        var request = http.post().uri(url).with(signedIn(officer)).with(csrf());
        if (!fields.containsKey("_key")) {
            request = request.param("_key", Ids.next().toString());
        }
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    MvcTestResult imports(String csv, Officer officer) {
        return new ImportDoor(http).imports("decisions", csv, officer);
    }

    /** Drafts a decision and answers its address. */
    String drafted(Map<String, String> form, Officer officer) {
        var result = post("/decisions", form, officer);
        assertThat(result).hasStatus3xxRedirection();
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl()).replace("/units", "");
    }

    String signed(String... codes) {
        var url = drafted(form(String.join("\n", codes)), HOA);
        assertThat(post(url + "/signature", Map.of(), HOA)).hasRedirectedUrl(url);
        return url;
    }

    /** The first line of a decision, as its page names it. */
    String line(String url, Officer officer) {
        var match = LINE.matcher(body(get(url, officer)));
        assertThat(match.find()).as("the page names a line").isTrue();
        return match.group(1);
    }

    /** How often these units count as recognised in 2025. */
    long recognised(Unit... asked) {
        var areas = List.of(asked).stream().map(Unit::id).toList();
        var term = Term.of(RecognitionMeasures.RECOGNISED);
        var period = new Period(LocalDate.of(2025, Month.JANUARY, 1), LocalDate.of(2025, Month.DECEMBER, 31));
        return Officer.SYSTEM.actor().get(() -> {
            var amounts = ledger.amounts(new Question(areas, List.of(term), List.of(period), null));
            return areas.stream()
                    .mapToLong(area -> amounts.of(area, term, period))
                    .sum();
        });
    }

    static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
