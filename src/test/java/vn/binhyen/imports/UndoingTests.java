package vn.binhyen.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.COMMUNE;
import static vn.binhyen.Persons.HOA;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.BinhYenTest;
import vn.binhyen.audit.Audit;
import vn.binhyen.audit.AuditLine;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.Period;
import vn.binhyen.ledger.Question;
import vn.binhyen.ledger.Term;
import vn.binhyen.place.InventedPlaces;
import vn.binhyen.place.Places;
import vn.binhyen.register.Unit;
import vn.binhyen.register.Units;

/** A whole import is taken back: no trace of it in any figure, one in the audit trail. */
@BinhYenTest
class UndoingTests {

    private static final String UNITS = "code,name,kind,subkind,commune_code,managing,opened_on\n";
    private static final String SESSIONS = "day,title,area,form,audience,participants,documents\n";
    private static final MeasureCode STOCK = new MeasureCode("register.units");
    private static final MeasureCode PARTICIPANTS = new MeasureCode("outreach.participants");

    @Autowired
    MockMvcTester http;

    @Autowired
    Places places;

    @Autowired
    Units units;

    @Autowired
    Ledger ledger;

    @Autowired
    Audit audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    ImportDoor door;

    @BeforeEach
    void open() {
        assertThat(InventedPlaces.register(places)).isTrue();
        door = new ImportDoor(http);
    }

    @Test
    void unitsLeaveNoTraceInFiguresAndOneInTheAudit() {
        imported("units", UNITS + "UN-U1,Bản Trước,RESIDENTIAL_AREA,bản,90001,,\n");
        var day = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 21));
        var before = amount(STOCK, day);
        var url = imported(
                "units",
                UNITS + "UN-U1,Bản Sau,RESIDENTIAL_AREA,bản,90001,,\nUN-U2,Bản Mới,RESIDENTIAL_AREA,bản,90001,,\n"
                        + "UN-U3,Công an xã,AGENCY,,90001,COMMUNE,\n");
        assertThat(amount(STOCK, day)).isEqualTo(before + 2);

        assertThat(undone(url)).contains("Đã hoàn tác");
        assertThat(amount(STOCK, day)).isEqualTo(before);
        assertThat(unit("UN-U1").name()).isEqualTo("Bản Trước");
        assertThat(HOA.actor().get(() -> units.inScope(List.of("UN-U2", "UN-U3"), HOA)))
                .isEmpty();
        assertThat(HOA.actor()
                        .get(() -> audit.history("import", ImportDoor.id(url).toString(), HOA.scope())))
                .extracting(AuditLine::action)
                .containsExactly("import.undo", "import.apply");
        assertThat(door.verb(url, "undoing", HOA)).hasStatus(HttpStatus.CONFLICT);
        assertThat(HOA.actor().get(() -> ledger.check())).isEmpty();
    }

    @Test
    void sessionsLeaveNoTraceAndMayBeImportedAgain() {
        var day = LocalDate.of(2026, 3, 17);
        var file = SESSIONS + day + ",Buổi hoàn tác,90001,MEETING,RESIDENTS,100,10\n";
        var period = new Period(day, day);
        var before = amount(PARTICIPANTS, period);
        imported("outreach", file);
        var corrected = imported("outreach", file.replace(",100,", ",250,"));
        assertThat(amount(PARTICIPANTS, period)).isEqualTo(before + 250);

        assertThat(undone(corrected)).contains("Đã hoàn tác");
        assertThat(amount(PARTICIPANTS, period)).isEqualTo(before + 100);
        var second = imported("outreach", file.replace("Buổi hoàn tác", "Buổi khác"));
        assertThat(undone(second)).contains("Đã hoàn tác");
        assertThat(amount(PARTICIPANTS, period)).isEqualTo(before + 100);
        imported("outreach", file.replace("Buổi hoàn tác", "Buổi khác"));
        assertThat(amount(PARTICIPANTS, period)).isEqualTo(before + 200);
    }

    @Test
    void whatWasChangedSinceIsNamedAndNothingIsTakenBack() {
        var url = imported(
                "units",
                UNITS + "UN-V1,Bản Gốc,RESIDENTIAL_AREA,bản,90001,,\nUN-V2,Bản Hai,RESIDENTIAL_AREA,bản,90001,,\n");
        var unit = unit("UN-V1");
        HOA.actor().get(() -> units.close(unit.id(), unit.version(), LocalDate.of(2026, 10, 1), HOA));

        assertThat(undone(url)).contains("Không hoàn tác được", "«Bản Gốc» đã được hoa sửa lúc");
        assertThat(unit("UN-V2").name()).isEqualTo("Bản Hai");
    }

    @Test
    void aUnitThatIsInUseStays() {
        var url = imported("units", UNITS + "UN-X9,Bản Có Buổi,RESIDENTIAL_AREA,bản,90001,,\n");
        imported("outreach", SESSIONS + "2026-04-01,Buổi ở bản,UN-X9,MEETING,RESIDENTS,5,0\n");

        assertThat(undone(url)).contains("«Bản Có Buổi» đã có buổi tuyên truyền");
        assertThat(unit("UN-X9").commune()).isEqualTo(COMMUNE);
    }

    @Test
    void afterThirtyDaysItIsTooLate() {
        var url = imported("units", UNITS + "UN-T9,Bản Lâu,RESIDENTIAL_AREA,bản,90001,,\n");
        Officers.at(
                HOA,
                transaction,
                () -> jdbc.sql("UPDATE import_run SET created_at = created_at - interval '31 days' WHERE id = :id")
                        .param("id", ImportDoor.id(url))
                        .update());
        assertThat(door.verb(url, "undoing", HOA)).hasStatus(HttpStatus.CONFLICT);
        assertThat(unit("UN-T9").name()).isEqualTo("Bản Lâu");
    }

    private String imported(String kind, String text) {
        return door.imported(kind, text, HOA);
    }

    private String undone(String url) {
        return door.undone(url, HOA);
    }

    private Unit unit(String code) {
        return HOA.actor().get(() -> units.inScope(code, HOA)).orElseThrow();
    }

    private long amount(MeasureCode measure, Period period) {
        var term = Term.of(measure);
        return HOA.actor()
                .get(() -> ledger.amounts(new Question(List.of(HOA.area()), List.of(term), List.of(period), null))
                        .of(HOA.area(), term, period));
    }
}
