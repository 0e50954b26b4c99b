package vn.binhyen.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.binhyen.Persons.signedIn;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.identity.Officer;
import vn.binhyen.imports.ImportDoor;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.Period;
import vn.binhyen.ledger.Question;
import vn.binhyen.ledger.Term;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.VietnameseFormat;

/** The log of sessions as browsers and programs use it. Every test takes days of its own, so tests do not add up. */
record OutreachDoor(MockMvcTester http, Ledger ledger) {

    private static final AtomicInteger DAYS = new AtomicInteger();

    static LocalDate freshDay() {
        return LocalDate.of(2025, Month.JULY, 5).plusDays(DAYS.getAndIncrement());
    }

    /** The form as somebody fills it in 30 seconds. */
    static Map<String, String> form(LocalDate day) {
        var form = new LinkedHashMap<String, String>();
        form.put("area", "90001");
        form.put("day", VietnameseFormat.date(day));
        form.put("form", "MEETING");
        form.put("audience", "RESIDENTS");
        form.put("participants", "120");
        form.put("documents", "50");
        form.put("title", "Phòng ngừa lừa đảo trên mạng");
        form.put("host", "Công an xã");
        form.put("note", "");
        return form;
    }

    static Map<String, String> form(LocalDate day, String field, String value) {
        var form = form(day);
        form.put(field, value);
        return form;
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

    MvcTestResult upload(String url, String field, String name, byte[] file, Officer officer) {
        return http.post()
                .uri(url)
                .multipart()
                .file(new MockMultipartFile(field, name, null, file))
                .param("_key", Ids.next().toString())
                .with(signedIn(officer))
                .with(csrf())
                .exchange();
    }

    MvcTestResult imports(String csv, Officer officer) {
        return new ImportDoor(http).imports("outreach", csv, officer);
    }

    /** Logs a session and answers its address. */
    String logged(Map<String, String> form, Officer officer) {
        var result = post("/outreach", form, officer);
        assertThat(result).hasStatus3xxRedirection();
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    /** What the ledger counts of these days in the officer's area. */
    long amount(MeasureCode measure, LocalDate day, Officer officer) {
        var term = Term.of(measure);
        var period = new Period(day, day);
        return officer.actor()
                .get(() -> ledger.amounts(new Question(List.of(officer.area()), List.of(term), List.of(period), null))
                        .of(officer.area(), term, period));
    }

    static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
