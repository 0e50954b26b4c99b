package vn.binhyen;

import static vn.binhyen.Persons.COMMUNE;
import static vn.binhyen.Persons.FOREIGN_COMMUNE;
import static vn.binhyen.Persons.FOREIGN_PROVINCE;
import static vn.binhyen.Persons.HOA;
import static vn.binhyen.Persons.MINH;
import static vn.binhyen.Persons.PROVINCE;
import static vn.binhyen.Persons.VAN;

import java.time.LocalDate;
import org.springframework.context.ApplicationContext;
import vn.binhyen.identity.Accounts;
import vn.binhyen.identity.NewAccount;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.imports.ImportSamples;
import vn.binhyen.place.InventedPlaces;
import vn.binhyen.place.Places;
import vn.binhyen.place.Reorganisations;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;
import vn.binhyen.register.NewUnit;
import vn.binhyen.register.Unit;
import vn.binhyen.register.UnitDetails;
import vn.binhyen.register.Units;

/** One object of each kind that a route may name: one within the testers' province, one in a foreign one. */
public final class Samples {

    /** Stands in every text of the foreign objects; no answer to a person of this province may contain it. */
    static final String CANARY = "Chim Hoàng Yến";

    private final ApplicationContext context;
    private final Accounts accounts;
    private final Places places;
    private final Reorganisations reorganisations;
    private final Units units;
    private final RecordSamples records;
    private final CommitteeSamples committees;
    private final ClosingSamples closings;

    public Samples(ApplicationContext context) {
        this.context = context;
        this.accounts = context.getBean(Accounts.class);
        this.places = context.getBean(Places.class);
        this.reorganisations = context.getBean(Reorganisations.class);
        this.units = context.getBean(Units.class);
        this.records = new RecordSamples(context);
        this.committees = new CommitteeSamples(context);
        this.closings = new ClosingSamples(context);
    }

    /** The path variable that names an object of this kind which the officer may see. */
    public String own(String kind, Officer officer) {
        return switch (kind) {
            case "account" -> account(COMMUNE).id().toString();
            case "area" -> InventedPlaces.register(places) ? "90001" : "";
            case "reorganisation" -> InventedPlaces.reorganised(places, reorganisations, PROVINCE, "Xã Mẫu");
            case "unit" -> unit().id().toString();
            case "unit-code" -> unit().code();
            case "import-kind" -> ImportSamples.kind(officer);
            case "import-run" -> importRun(officer);
            case "session" -> records.session(officer);
            case "decision" -> records.decision(officer);
            case "decision-line" -> records.line(officer);
            case "certificate-code" -> "2222-3333-4444";
            case "enrolment" -> EnrolmentSamples.enrolment(context, officer);
            case "grading" -> EnrolmentSamples.grading(context, officer);
            case "committee" -> committees.committee(officer);
            case "rule-pack" -> PackSamples.draft(context, "standard-2021-commune", officer);
            case "rule-pack-points" -> PackSamples.draft(context, "movement-2022-organisation", officer);
            case "committee-member" -> committees.member(officer);
            case "target" -> records.target(officer);
            case "return" -> records.figureReturn(officer);
            case "closing" -> closings.closing(officer);
            default -> throw new IllegalArgumentException("No sample of " + kind);
        };
    }

    /** The path variable of an object of another province. */
    public String foreign(String kind) {
        return switch (kind) {
            case "area" -> "91001";
            case "reorganisation" -> InventedPlaces.reorganised(places, reorganisations, FOREIGN_PROVINCE, CANARY);
            case "unit" -> foreignUnit().id().toString();
            case "unit-code" -> foreignUnit().code();
            case "import-kind" -> "areas";
            default -> own(kind, VAN);
        };
    }

    private String importRun(Officer officer) {
        InventedPlaces.register(places);
        var sender = officer.is(Role.LEADER) ? HOA : officer;
        return ImportSamples.run(context, sender.equals(VAN) ? CANARY : "mau", sender);
    }

    /** The residential area that {@link Persons#TAM} heads: the first unit of the commune. */
    private Unit unit() {
        InventedPlaces.register(places);
        return HOA.actor()
                .get(() ->
                        units.find(COMMUNE.unit(1), HOA).orElseGet(() -> units.register(hamlet(COMMUNE, "Bản"), HOA)));
    }

    private Unit foreignUnit() {
        InventedPlaces.register(places);
        return MINH.actor().get(() -> units.register(hamlet(FOREIGN_COMMUNE, CANARY), MINH));
    }

    private static NewUnit hamlet(AreaId commune, String name) {
        return new NewUnit(commune, "", UnitDetails.residentialArea(name, "bản", LocalDate.of(2025, 7, 1)));
    }

    private Officer account(AreaId area) {
        var name = "sample-" + Ids.next();
        return VAN.actor()
                .get(() -> accounts.open(
                        new NewAccount(name, CANARY, CANARY, Role.COMMUNE_OFFICER, area, "một mật khẩu dài", false),
                        VAN));
    }
}
