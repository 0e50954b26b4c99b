package vn.binhyen;

import static vn.binhyen.Persons.FOREIGN_PROVINCE;
import static vn.binhyen.Persons.HOA;
import static vn.binhyen.Persons.MINH;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.criteria.Change;
import vn.binhyen.criteria.RulePacks;
import vn.binhyen.identity.Officer;

/** Sample versions of rule packs in work: of the officer's province, or of the foreign one. */
final class PackSamples {

    private static final int YEAR = 2090;

    private PackSamples() {}

    /** The draft for that year, made where there is none. */
    static String draft(ApplicationContext context, String pack, Officer officer) {
        var office = officer.scope().contains(FOREIGN_PROVINCE) ? MINH : HOA;
        return office.actor()
                .get(() -> standing(context, pack, office).orElseGet(() -> made(context, pack, office)))
                .toString();
    }

    private static UUID made(ApplicationContext context, String pack, Officer office) {
        var packs = context.getBean(RulePacks.class);
        var draft = packs.draft(packs.national(pack, office).orElseThrow(), YEAR, office);
        if (office.equals(MINH)) {
            packs.change(draft, Change.drop(first(context, draft), Samples.CANARY), 0, office);
        } else if (pack.startsWith("standard")) {
            packs.change(draft, Change.drop("XA-3a", "Công văn 12/BCĐ138 (mẫu)"), 0, office);
        }
        return draft;
    }

    private static Optional<UUID> standing(ApplicationContext context, String pack, Officer office) {
        return context.getBean(TransactionTemplate.class)
                .execute(status -> context.getBean(JdbcClient.class)
                        .sql("SELECT id FROM rule_pack WHERE pack = :pack AND area_id = :area AND year = :year"
                                + " AND state = 'DRAFT'")
                        .param("pack", pack)
                        .param("area", office.area().value())
                        .param("year", YEAR)
                        .query(UUID.class)
                        .optional());
    }

    private static String first(ApplicationContext context, UUID draft) {
        return context.getBean(TransactionTemplate.class)
                .execute(status -> context.getBean(JdbcClient.class)
                        .sql("SELECT document -> 'criteria' -> 0 ->> 'code' FROM rule_pack WHERE id = :id")
                        .param("id", draft)
                        .query(String.class)
                        .single());
    }
}
