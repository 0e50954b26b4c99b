package vn.binhyen.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.Persons;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.ledger.Contribution;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.Slice;
import vn.binhyen.ledger.Source;
import vn.binhyen.place.AreaKind;
import vn.binhyen.place.NewArea;
import vn.binhyen.place.Places;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;

/** An invented province of before July 2025 with the figures of a real report: 1.046/1.205, 126/159, 314/337, 597/625. */
final class ReportSamples {

    static final AreaId PROVINCE = AreaId.province(1, 88);
    static final AreaId DISTRICT = PROVINCE.district(881);
    static final AreaId COMMUNE = DISTRICT.commune(88101);

    /** Hạnh works in the standing office of the invented province. */
    static final Officer HANH = Persons.person("hanh", Role.PROVINCE_OFFICE, PROVINCE);
    /** Quý works for one of its communes. */
    static final Officer QUY = Persons.person("quy", Role.COMMUNE_OFFICER, COMMUNE);
    /** Sơn leads it. */
    static final Officer SON = Persons.person("son", Role.LEADER, PROVINCE);

    private static final LocalDate BEFORE = LocalDate.of(2016, 1, 1);
    private static final LocalDate RECOGNISED = LocalDate.of(2018, 10, 31);

    private final Ledger ledger;
    private final Places places;
    private final TransactionTemplate transaction;

    ReportSamples(ApplicationContext context) {
        this.ledger = context.getBean(Ledger.class);
        this.places = context.getBean(Places.class);
        this.transaction = context.getBean(TransactionTemplate.class);
    }

    /** Makes sure that they exist; doing it again changes nothing. */
    ReportSamples prepare() {
        var asOf = LocalDate.of(2025, 6, 30);
        var list = List.of(
                new NewArea("88", "Tỉnh Bình Sơn", AreaKind.PROVINCE, "", "88", asOf),
                new NewArea("881", "Huyện Suối Bạc", AreaKind.DISTRICT, "88", "88", asOf),
                new NewArea("88101", "Xã Vĩnh An", AreaKind.COMMUNE, "881", "88", asOf),
                new NewArea("88102", "Thị trấn Suối Bạc", AreaKind.TOWNSHIP, "881", "88", asOf));
        Actor.SYSTEM.run(() -> places.register(list, Officer.SYSTEM));
        post("stock", stock());
        post("recognised", recognised());
        post("outreach", outreach());
        return this;
    }

    /** One school more is recognised. */
    void recogniseOneSchoolMore(boolean really) {
        post("one-more", really ? List.of(recognised("SCHOOL", 1)) : List.of());
    }

    private static List<Contribution> stock() {
        var list = new ArrayList<Contribution>();
        list.add(new Contribution(new MeasureCode("place.areas"), Slice.of("kind", "commune"), COMMUNE, BEFORE, 157));
        list.add(units("RESIDENTIAL_AREA", 1205));
        list.add(units("AGENCY", 200));
        list.add(units("ENTERPRISE", 137));
        list.add(units("SCHOOL", 625));
        return list;
    }

    private static List<Contribution> recognised() {
        return List.of(
                recognised("RESIDENTIAL_AREA", 1046),
                recognised("COMMUNE", 100),
                recognised("WARD", 16),
                recognised("TOWNSHIP", 10),
                recognised("AGENCY", 190),
                recognised("ENTERPRISE", 124),
                recognised("SCHOOL", 597));
    }

    private static List<Contribution> outreach() {
        return List.of(
                flow("outreach.sessions", LocalDate.of(2017, 3, 1), 14_000),
                flow("outreach.sessions", LocalDate.of(2018, 3, 1), 15_751),
                flow("outreach.participants", LocalDate.of(2018, 3, 1), 741_328));
    }

    private static Contribution units(String kind, long amount) {
        var slice = Slice.of("kind", kind, "managing", "COMMUNE", "standard", "IN");
        return new Contribution(new MeasureCode("register.units"), slice, COMMUNE.unit(1), BEFORE, amount);
    }

    private static Contribution recognised(String kind, long amount) {
        var slice = Slice.of("kind", kind, "managing", "COMMUNE");
        return new Contribution(new MeasureCode("recognition.recognised"), slice, COMMUNE.unit(1), RECOGNISED, amount);
    }

    private static Contribution flow(String measure, LocalDate day, long amount) {
        var slice = Slice.of("form", "MEETING", "audience", "RESIDENTS");
        return new Contribution(new MeasureCode(measure), slice, COMMUNE, day, amount);
    }

    private void post(String name, List<Contribution> contributions) {
        var source = new Source(
                "report.sample",
                UUID.nameUUIDFromBytes(("report-" + name).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        Actor.SYSTEM.run(() -> transaction.executeWithoutResult(status -> ledger.restate(source, contributions)));
    }
}
