package vn.binhyen.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.person;
import static vn.binhyen.enrolment.EnrolmentDoor.YEAR;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.criteria.Subject;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.Period;
import vn.binhyen.ledger.Question;
import vn.binhyen.ledger.Term;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.register.ManagingLevel;
import vn.binhyen.register.SchoolLevel;
import vn.binhyen.register.UnitDetails;

/** A whole year of an invented province, played over HTTP by the people whose work it is. */
@BinhYenTest
class PlayedYearTests {

    private static final AreaId PROVINCE = AreaId.province(2, 58);
    private static final AreaId COMMUNE = PROVINCE.commune(58001);
    /** Sáu works in the standing office of the province. */
    private static final Officer SAU = person("sau", Role.PROVINCE_OFFICE, PROVINCE);
    /** Phúc leads the province. */
    private static final Officer PHUC = person("phuc", Role.LEADER, PROVINCE);
    /** Lý works for the commune. */
    private static final Officer LY = person("ly", Role.COMMUNE_OFFICER, COMMUNE);

    @Autowired
    MockMvcTester http;

    @Autowired
    ApplicationContext context;

    @Test
    void fromEnrolmentToDecisionEveryCountAgrees() {
        var door = EnrolmentDoor.of(context, http, 58, SAU, 1);
        for (var number = 1; number <= 9; number++) {
            door.residentialArea(COMMUNE, "Bản " + number);
        }
        var school = Set.of(SchoolLevel.LOWER_SECONDARY);
        door.unit(COMMUNE, UnitDetails.school("Trường Một", ManagingLevel.COMMUNE, school, EnrolmentDoor.OPENED));
        door.unit(COMMUNE, UnitDetails.agency("Sở Mẫu", ManagingLevel.PROVINCE, false, EnrolmentDoor.OPENED));

        var dossiers = enrolAll(door);
        assertThat(dossiers).hasSize(11);
        assertThat(counted("enrolment.enrolled")).isEqualTo(11);
        var failing = dossiers.getFirst();
        for (var dossier : dossiers) {
            var head = headOf(door, dossier);
            var subject = subject(door.page(dossier, head));
            if (dossier.equals(failing)) {
                door.fill(dossier, subject, Map.of("KDC-2", Map.of("yes", "no")), head);
                door.done(dossier + "/submission", dossier, Map.of(), head);
            } else {
                door.fillAndSend(dossier, subject, head);
            }
        }
        assertThat(counted("enrolment.submitted")).isEqualTo(11);

        var commune = door.enrolled("58001", LY);
        door.fillAndSend(commune, Subject.COMMUNE, LY);
        assertThat(door.page(commune, LY)).contains("còn 9/9 khu dân cư chưa quyết định");
        assertThat(door.post("/reviews/" + EnrolmentDoor.id(commune), verb(door, commune, "approve", SAU), SAU))
                .hasStatus(409)
                .bodyText()
                .contains("còn 10 đơn vị chưa quyết định");

        approveAll(door, LY);
        var refusal = verb(door, failing, "fail", LY);
        refusal.put("reason", "Chưa triển khai đầy đủ");
        assertThat(door.post("/reviews/" + EnrolmentDoor.id(failing), refusal, LY))
                .hasStatus3xxRedirection();
        decide(door, LY, LY, 9);
        assertThat(door.page(failing, LY)).contains("Không được công nhận", "Chưa triển khai đầy đủ");

        approveAll(door, SAU);
        decide(door, SAU, PHUC, 2);

        assertThat(counted("enrolment.enrolled")).isEqualTo(12);
        assertThat(counted("recognition.recognised")).isEqualTo(11);
        assertThat(counted("enrolment.refused")).isEqualTo(1);
        assertThat(stock("enrolment.open")).isZero();
        assertThat(door.listed("/enrolments?year=" + YEAR + "&stage=RECOGNISED", SAU))
                .hasSize(11);
        assertThat(decided(door)).isEqualTo(11);
        assertThat(certified(door)).as("one certificate a recognised unit").isEqualTo(11);
    }

    private List<String> enrolAll(EnrolmentDoor door) {
        var form = Map.of("year", Integer.toString(YEAR), "all", "true");
        assertThat(door.post("/enrolments", form, LY)).hasRedirectedUrl("/enrolments?year=" + YEAR);
        return door.listed("/enrolments?year=" + YEAR, LY);
    }

    /** Each unit has its own account. */
    private Officer headOf(EnrolmentDoor door, String dossier) {
        var enrolment = Officer.SYSTEM
                .actor()
                .get(() -> context.getBean(Enrolments.class)
                        .get(UUID.fromString(EnrolmentDoor.id(dossier)), Officer.SYSTEM));
        var area = enrolment.entrant().area();
        var head = person("truong-" + area, Role.UNIT, area);
        assertThat(door.listed("/enrolments?year=" + YEAR, head)).containsExactly(dossier);
        return head;
    }

    private static Subject subject(String page) {
        return page.contains("KDC-1a")
                ? Subject.RESIDENTIAL_AREA
                : page.contains("GD-1") ? Subject.SCHOOL : Subject.AGENCY;
    }

    private static Map<String, String> verb(EnrolmentDoor door, String dossier, String verb, Officer officer) {
        var form = new LinkedHashMap<String, String>();
        form.put("verb", verb);
        form.put("version", door.version(dossier, officer));
        return form;
    }

    /** One click: everything on the page of the queue that meets its criteria. */
    private static void approveAll(EnrolmentDoor door, Officer officer) {
        var page = door.page("/reviews?year=" + YEAR, officer);
        var passed = values(page, "passed");
        var form = Map.of("year", List.of(Integer.toString(YEAR)), "all", List.of("true"), "passed", passed);
        assertThat(door.postAll("/reviews", form, officer)).hasStatus3xxRedirection();
    }

    private static void decide(EnrolmentDoor door, Officer officer, Officer signer, int units) {
        var url = "/proposals?year=" + YEAR;
        var verified = values(panel(door.page(url, officer), "verified"), "enrolment");
        var year = List.of(Integer.toString(YEAR));
        assertThat(door.postAll("/proposals", Map.of("year", year, "enrolment", verified), officer))
                .hasStatus3xxRedirection();
        var page = door.page(url, officer);
        var proposed = values(panel(page, "proposed"), "enrolment");
        assertThat(proposed).hasSize(units);
        var decision = new LinkedHashMap<String, List<String>>();
        decision.put("year", year);
        decision.put("enrolment", proposed);
        decision.put("number", List.of(units + "/QĐ-UBND"));
        decision.put("day", List.of("30/11/" + YEAR));
        decision.put("issuer", List.of("Ủy ban nhân dân"));
        decision.put("signer", List.of("Nguyễn Văn An"));
        decision.put("signerTitle", List.of("Chủ tịch"));
        var draft = door.postAll("/proposals/decision", decision, officer);
        assertThat(draft).as(EnrolmentDoor.body(draft)).hasStatus3xxRedirection();
        var drafted = draft.getResponse().getRedirectedUrl();
        assertThat(door.post(drafted + "/signature", Map.of(), signer)).hasRedirectedUrl(drafted);
        var refused = values(panel(page, "refusals"), "enrolment");
        if (!refused.isEmpty()) {
            assertThat(door.postAll("/proposals/refusal", Map.of("year", year, "enrolment", refused), signer))
                    .hasStatus3xxRedirection();
        }
    }

    private static String panel(String page, String id) {
        var start = page.indexOf("id=\"" + id + "\"");
        return start < 0 ? "" : page.substring(start, page.indexOf("</section>", start));
    }

    private static List<String> values(String page, String name) {
        var found = new ArrayList<String>();
        Pattern.compile("name=\"" + name + "\" value=\"([0-9a-f-]{36})\"")
                .matcher(page)
                .results()
                .forEach(match -> found.add(match.group(1)));
        return found;
    }

    /** How many units stand in the signed decisions that the office reads. */
    private static long decided(EnrolmentDoor door) {
        return Pattern.compile("href=\"(/decisions/[0-9a-f-]{36})\"")
                .matcher(door.page("/decisions?year=" + YEAR, SAU))
                .results()
                .map(match -> door.page(match.group(1), SAU))
                .flatMap(page ->
                        Pattern.compile("Công nhận (\\d+) đơn vị").matcher(page).results())
                .mapToLong(match -> Long.parseLong(match.group(1)))
                .sum();
    }

    /** How many pages the files of certificates have, each with a code that anybody may ask for. */
    private static long certified(EnrolmentDoor door) {
        var codes = Pattern.compile("href=\"(/decisions/[0-9a-f-]{36})\"")
                .matcher(door.page("/decisions?year=" + YEAR, SAU))
                .results()
                .flatMap(match -> codes(door.printed(match.group(1), SAU)).stream())
                .distinct()
                .toList();
        codes.forEach(code -> assertThat(door.page("/c/" + code, SAU)).contains("Giấy công nhận có hiệu lực"));
        return codes.size();
    }

    private static List<String> codes(byte[] pdf) {
        try (var reader = new PdfReader(pdf)) {
            var codes = new ArrayList<String>();
            for (var page = 1; page <= reader.getNumberOfPages(); page++) {
                var code = Pattern.compile("[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){2}")
                        .matcher(new PdfTextExtractor(reader).getTextFromPage(page));
                assertThat(code.find()).isTrue();
                codes.add(code.group());
            }
            return codes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long counted(String measure) {
        return amount(measure, new Period(LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 12, 31)));
    }

    private long stock(String measure) {
        return amount(
                measure,
                new Period(
                        LocalDate.of(YEAR, 1, 1),
                        LocalDate.now(VietnameseFormat.ZONE).plusDays(1)));
    }

    private long amount(String measure, Period period) {
        var term = Term.of(new MeasureCode(measure));
        var question = new Question(List.of(PROVINCE), List.of(term), List.of(period), null);
        return Officer.SYSTEM
                .actor()
                .get(() -> context.getBean(Ledger.class).amounts(question).of(PROVINCE, term, period));
    }
}
