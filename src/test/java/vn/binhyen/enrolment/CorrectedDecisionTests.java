package vn.binhyen.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.person;
import static vn.binhyen.enrolment.EnrolmentDoor.YEAR;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.criteria.Answer;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.platform.AreaId;

/** Dossiers on paper go their way in batches; one that a decision held by mistake is open again. */
@BinhYenTest
class CorrectedDecisionTests {

    private static final AreaId PROVINCE = AreaId.province(2, 54);
    private static final AreaId COMMUNE = PROVINCE.commune(54001);
    private static final Officer OFFICE = person("muoi-sau", Role.PROVINCE_OFFICE, PROVINCE);
    private static final Officer KIM = person("kim-16", Role.COMMUNE_OFFICER, COMMUNE);

    @Autowired
    MockMvcTester http;

    @Autowired
    ApplicationContext context;

    @Test
    void aUnitThatStoodThereByMistakeIsUnderReviewAgain() {
        var door = EnrolmentDoor.of(context, http, 54, OFFICE, 1);
        var mistaken = door.residentialArea(COMMUNE, "Bản Nhầm");
        door.residentialArea(COMMUNE, "Bản Đúng");
        var ids = sent();
        var dossier = door.listed("/enrolments?year=" + YEAR, KIM).getFirst();
        var year = List.of(Integer.toString(YEAR));
        var form = new LinkedHashMap<String, List<String>>();
        form.put("year", year);
        form.put("passed", ids);
        form.put("all", List.of("true"));
        assertThat(door.postAll("/reviews", form, KIM)).hasStatus3xxRedirection();
        form.put("enrolment", ids);
        assertThat(door.postAll("/proposals", form, KIM)).hasStatus3xxRedirection();
        form.put("number", List.of("13/QĐ-UBND"));
        form.put("day", List.of("30/11/" + YEAR));
        form.put("issuer", List.of("Chủ tịch UBND xã"));
        form.put("signer", List.of("Nguyễn Văn An"));
        form.put("signerTitle", List.of("Chủ tịch"));
        var drafted =
                door.postAll("/proposals/decision", form, KIM).getResponse().getRedirectedUrl();
        assertThat(door.postAll(drafted + "/signature", form, KIM)).hasRedirectedUrl(drafted);
        assertThat(door.page(dossier, KIM)).contains("Được công nhận");

        form.put("number", List.of("14/QĐ-UBND"));
        form.put("remove", List.of(mistaken.code()));
        form.put("reason", List.of("Ghi nhầm"));
        assertThat(door.postAll(drafted + "/correction", form, KIM)).hasStatus3xxRedirection();

        assertThat(door.page(dossier, KIM)).contains("Đang thẩm định", "Quyết định được đính chính");
        assertThat(door.listed("/reviews?year=" + YEAR, KIM)).containsExactly(dossier);
    }

    private List<String> sent() {
        var day = LocalDate.of(YEAR, 3, 1);
        return KIM
                .actor()
                .get(() -> context.getBean(PaperDossiers.class)
                        .send(
                                context.getBean(Entrants.class).eligible(COMMUNE, YEAR, KIM),
                                YEAR,
                                new PaperDossiers.Days(day, day),
                                (unit, criterion) -> Answer.meeting(criterion, YEAR),
                                KIM))
                .stream()
                .map(PaperDossiers.Sent::id)
                .map(UUID::toString)
                .toList();
    }
}
