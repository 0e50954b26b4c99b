package vn.binhyen;

import static vn.binhyen.Persons.COMMUNE;
import static vn.binhyen.Persons.FOREIGN_COMMUNE;
import static vn.binhyen.Persons.FOREIGN_PROVINCE;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.outreach.Audience;
import vn.binhyen.outreach.NewSession;
import vn.binhyen.outreach.OutreachForm;
import vn.binhyen.outreach.OutreachSessions;
import vn.binhyen.place.InventedPlaces;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.Level;
import vn.binhyen.programme.TargetSamples;
import vn.binhyen.recognition.DecisionContent;
import vn.binhyen.recognition.Decisions;
import vn.binhyen.recognition.NewDecision;
import vn.binhyen.register.NewUnit;
import vn.binhyen.register.UnitDetails;
import vn.binhyen.register.Units;
import vn.binhyen.returns.ReturnSamples;

/** Sample records of work: where the officer works, or in a foreign province for who sees the whole country. */
final class RecordSamples {

    private static final LocalDate OPENED = LocalDate.of(2025, Month.JULY, 1);
    private static final LocalDate DAY = LocalDate.of(2025, Month.NOVEMBER, 25);

    private final ApplicationContext context;
    private final OutreachSessions sessions;
    private final Decisions decisions;
    private final Units units;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    RecordSamples(ApplicationContext context) {
        InventedPlaces.register(context.getBean(Places.class));
        this.context = context;
        this.sessions = context.getBean(OutreachSessions.class);
        this.decisions = context.getBean(Decisions.class);
        this.units = context.getBean(Units.class);
        this.jdbc = context.getBean(JdbcClient.class);
        this.transactions = context.getBean(TransactionTemplate.class);
    }

    String session(Officer officer) {
        var facts = new NewSession(
                place(officer),
                DAY,
                text(officer),
                OutreachForm.MEETING,
                Audience.RESIDENTS,
                10,
                0,
                text(officer),
                text(officer));
        return Officer.SYSTEM
                .actor()
                .get(() -> sessions.log(facts, Officer.SYSTEM))
                .toString();
    }

    /** A draft of the commune; for a unit, which reads only what is signed, the decision that recognises it. */
    String decision(Officer officer) {
        if (officer.is(Role.UNIT)) {
            return first("SELECT decision_id FROM recognition_line WHERE area_id = :area AND standing", place(officer))
                    .toString();
        }
        var commune = place(officer).ancestor(Level.COMMUNE);
        var unit = unit(commune, text(officer));
        return Officer.SYSTEM
                .actor()
                .get(() -> {
                    var id = decisions.draft(content(commune, officer), Officer.SYSTEM);
                    decisions.add(id, List.of(unit), Officer.SYSTEM);
                    return id;
                })
                .toString();
    }

    /** A return that waits; a unit reports as a residential area. */
    String figureReturn(Officer officer) {
        place(officer);
        return ReturnSamples.sent(context, officer, text(officer));
    }

    String target(Officer officer) {
        return TargetSamples.target(context, officer, text(officer));
    }

    String line(Officer officer) {
        var decision = UUID.fromString(decision(officer));
        return Officer.SYSTEM
                .actor()
                .get(() -> transactions.execute(
                        status -> jdbc.sql("SELECT id FROM recognition_line WHERE decision_id = :decision")
                                .param("decision", decision)
                                .query(UUID.class)
                                .single()))
                .toString();
    }

    private AreaId place(Officer officer) {
        if (officer.scope().contains(FOREIGN_PROVINCE)) {
            return FOREIGN_COMMUNE;
        }
        if (officer.is(Role.UNIT) && isUnknown(officer.area())) {
            unit(COMMUNE, "Bản đầu tiên");
        }
        return officer.is(Role.UNIT) ? officer.area() : COMMUNE;
    }

    private boolean isUnknown(AreaId unit) {
        return Officer.SYSTEM
                .actor()
                .get(() -> units.find(unit, Officer.SYSTEM))
                .isEmpty();
    }

    private AreaId unit(AreaId commune, String name) {
        var wanted = new NewUnit(commune, "", UnitDetails.residentialArea(name, "Bản", OPENED));
        return Officer.SYSTEM
                .actor()
                .get(() -> units.register(wanted, Officer.SYSTEM))
                .id();
    }

    private UUID first(String sql, AreaId unit) {
        return Officer.SYSTEM
                .actor()
                .get(() -> transactions.execute(status -> jdbc.sql(sql)
                        .param("area", unit.value())
                        .query(UUID.class)
                        .optional()
                        .orElseGet(() -> decisions
                                .importAll(
                                        List.of(new NewDecision(content(COMMUNE, Persons.LAN), List.of(unit))),
                                        Officer.SYSTEM)
                                .getFirst())));
    }

    private static DecisionContent content(AreaId commune, Officer officer) {
        return new DecisionContent(
                commune, "M-" + Ids.next(), DAY, 2025, text(officer), text(officer), "Chủ tịch", text(officer));
    }

    /** Foreign records carry the canary. */
    private static String text(Officer officer) {
        return officer.scope().contains(FOREIGN_PROVINCE) ? Samples.CANARY : "Mẫu";
    }
}
