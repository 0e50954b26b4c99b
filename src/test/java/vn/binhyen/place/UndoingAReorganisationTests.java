package vn.binhyen.place;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.VAN;
import static vn.binhyen.place.ReorganisationVerb.CHANGE_KIND;
import static vn.binhyen.place.ReorganisationVerb.MERGE;
import static vn.binhyen.place.ReorganisationVerb.SPLIT;
import static vn.binhyen.place.Reorganiser.DAY;
import static vn.binhyen.place.Reorganiser.called;
import static vn.binhyen.place.Reorganiser.fresh;
import static vn.binhyen.place.Reorganiser.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.BinhYenTest;
import vn.binhyen.audit.Audit;
import vn.binhyen.audit.AuditLine;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.Period;
import vn.binhyen.ledger.Question;
import vn.binhyen.ledger.Term;
import vn.binhyen.outreach.Audience;
import vn.binhyen.outreach.NewSession;
import vn.binhyen.outreach.OutreachForm;
import vn.binhyen.outreach.OutreachSessions;

/** An operation is taken back entirely, or not at all when something depends on it. */
@BinhYenTest
class UndoingAReorganisationTests {

    @Autowired
    Places places;

    @Autowired
    Reorganisations reorganisations;

    @Autowired
    OutreachSessions sessions;

    @Autowired
    Ledger ledger;

    @Autowired
    Audit audit;

    Reorganiser office;

    @BeforeEach
    void office() {
        office = new Reorganiser(places, reorganisations, VAN);
    }

    @Test
    void everythingIsAsItWasBefore() {
        office.province("39", "93901", "93902");
        var id = office.apply(MERGE, List.of("93901", "93902"), fresh("93909", "Xã Thử Gộp", AreaKind.COMMUNE));
        assertThat(communes("39")).isEqualTo(1);

        office.undo(id);

        assertThat(VAN.actor().get(() -> places.lookup("93909", VAN))).isEmpty();
        assertThat(office.find("93901").validTo()).isNull();
        assertThat(office.successors("93901")).isEmpty();
        assertThat(communes("39")).isEqualTo(2);
        assertThat(VAN.actor().get(() -> reorganisations.get(id, VAN)).status())
                .isEqualTo(Reorganisation.Status.UNDONE);
        assertThat(VAN.actor().get(() -> audit.history("reorganisation", id.toString(), VAN.scope())))
                .extracting(AuditLine::action)
                .containsExactly("reorganisation.undo", "reorganisation.apply");
        Reorganiser.refuses("reorganisation-undone-already", () -> office.undo(id));
    }

    @Test
    void itCanBeDoneAgainAfterwards() {
        office.province("41", "94101", "94102");
        var target = fresh("94109", "Xã Thử Gộp Lại", AreaKind.COMMUNE);
        office.undo(office.apply(MERGE, List.of("94101", "94102"), target));

        office.apply(MERGE, List.of("94101", "94102"), target);

        assertThat(office.today("94101")).extracting(Area::code).containsExactly("94109");
        assertThat(communes("41")).isEqualTo(1);
    }

    @Test
    void aChangeOfKindGoesBackWithItsStock() {
        office.province("43", "94301");
        var id = office.apply(CHANGE_KIND, List.of("94301"), called("", AreaKind.WARD));

        office.undo(id);

        assertThat(office.find("94301"))
                .extracting(Area::name, Area::kind)
                .containsExactly("Xã Thử 94301", AreaKind.COMMUNE);
        assertThat(stock("94301", "commune")).isEqualTo(1);
        assertThat(stock("94301", "ward")).isZero();
    }

    @Test
    void aLaterOperationOnItsPlacesMustGoFirst() {
        office.province("47", "94701", "94702");
        var first = office.apply(MERGE, List.of("94701", "94702"), fresh("94709", "Xã Thử Một", AreaKind.COMMUNE));
        var later = new ReorganisationRequest(
                ReorganisationVerb.RENAME,
                DAY.plusMonths(1),
                "2/NQ",
                List.of(office.find("94709")),
                List.of(called("Xã Thử Hai", null)),
                List.of());
        var second = office.apply(later);

        Reorganiser.refuses("reorganisation-has-later", () -> office.undo(first));
        office.undo(second);
        office.undo(first);

        assertThat(office.find("94701").validTo()).isNull();
    }

    @Test
    void aRecordMadeInTheNewPlaceKeepsIt() {
        office.province("50", "95001", "95002");
        var id = office.apply(MERGE, List.of("95001", "95002"), fresh("95009", "Xã Thử Có Việc", AreaKind.COMMUNE));
        log("95009");

        Reorganiser.refuses("reorganisation-has-records", () -> office.undo(id));

        assertThat(office.find("95009").validTo()).isNull();
    }

    @Test
    void thePreviewTellsWhatNobodyCanDivide() {
        office.province("59", "95901");
        log("95901");
        var split = office.request(
                SPLIT, List.of("95901"), part("95902", "Xã Thử Trên", null), part("95903", "Xã Thử Dưới", null));

        var preview = office.preview(split);

        assertThat(preview.measures()).isGreaterThanOrEqualTo(2);
        assertThat(preview.unallocated())
                .extracting(ReorganisationPreview.Unallocated::measure, ReorganisationPreview.Unallocated::amount)
                .contains(org.assertj.core.api.Assertions.tuple("outreach.participants", 120L));
        assertThat(office.find("95901").validTo()).isNull();
    }

    private void log(String commune) {
        var session = new NewSession(
                office.find(commune).id(),
                LocalDate.of(2026, 2, 1).isAfter(office.find(commune).validFrom())
                        ? LocalDate.of(2026, 2, 1)
                        : DAY.plusDays(3),
                "Họp thử",
                OutreachForm.MEETING,
                Audience.RESIDENTS,
                120,
                0,
                "",
                "");
        VAN.actor().get(() -> sessions.log(session, VAN));
    }

    private long communes(String province) {
        return stock(province, "commune");
    }

    private long stock(String code, String kind) {
        var term = new Term(new MeasureCode("place.areas"), Map.of("kind", Set.of(kind)));
        var area = office.find(code).id();
        var period = new Period(DAY, DAY);
        return VAN.actor()
                .get(() -> ledger.amounts(new Question(List.of(area), List.of(term), List.of(period), null)))
                .of(area, term, period);
    }
}
