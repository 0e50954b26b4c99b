package vn.binhyen;

import static vn.binhyen.Persons.COMMUNE;
import static vn.binhyen.Persons.FOREIGN_COMMUNE;
import static vn.binhyen.Persons.FOREIGN_PROVINCE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.committee.CommitteeDecision;
import vn.binhyen.committee.Committees;
import vn.binhyen.committee.NewCommittee;
import vn.binhyen.committee.Position;
import vn.binhyen.committee.Seat;
import vn.binhyen.identity.Officer;
import vn.binhyen.place.InventedPlaces;
import vn.binhyen.place.Places;
import vn.binhyen.platform.Ids;

/** Sample committees, in the officer's commune or in the foreign one. */
final class CommitteeSamples {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 15);

    private final Committees committees;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    CommitteeSamples(ApplicationContext context) {
        InventedPlaces.register(context.getBean(Places.class));
        this.committees = context.getBean(Committees.class);
        this.jdbc = context.getBean(JdbcClient.class);
        this.transactions = context.getBean(TransactionTemplate.class);
    }

    String committee(Officer officer) {
        var foreign = officer.scope().contains(FOREIGN_PROVINCE);
        var text = foreign ? Samples.CANARY : "Mẫu";
        var decision =
                CommitteeDecision.of(CommitteeDecision.Kind.SET_UP, "1/QĐ-UBND", DAY, "UBND " + text, text, "Chủ tịch");
        var fresh = new NewCommittee(
                foreign ? FOREIGN_COMMUNE : COMMUNE,
                "Ban Chỉ đạo " + text + " " + Ids.next().toString().replaceAll("[0-9-]", ""),
                decision,
                List.of(
                        new Seat(Position.HEAD, text + " An", "Chủ tịch UBND", "Phụ trách chung", DAY, null),
                        new Seat(Position.MEMBER, text + " Bình", "Trưởng Công an", "", DAY, DAY.plusYears(5))));
        return Officer.SYSTEM
                .actor()
                .get(() -> committees.setUp(fresh, Officer.SYSTEM))
                .toString();
    }

    String member(Officer officer) {
        var committee = UUID.fromString(committee(officer));
        return Officer.SYSTEM
                .actor()
                .get(() -> transactions.execute(status -> jdbc.sql(
                                "SELECT id FROM committee_member WHERE committee_id = :committee AND position = 'MEMBER'")
                        .param("committee", committee)
                        .query(UUID.class)
                        .single()))
                .toString();
    }
}
