package vn.binhyen.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.Persons.COMMUNE;
import static vn.binhyen.Persons.LAN;
import static vn.binhyen.Persons.MINH;
import static vn.binhyen.Persons.PROVINCE;

import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.BinhYenTest;
import vn.binhyen.platform.Ids;

/** The trail is append-only for the application, and whoever changes it behind its back is found. */
@BinhYenTest
class AuditChainTests {

    @Autowired
    Audit audit;

    @Autowired
    Sealing sealing;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FlywayConnectionDetails flyway;

    @Test
    void aLineIsSeenWithinItsAreaOnly() {
        var subject = written();

        assertThat(LAN.actor().get(() -> audit.history("test", subject, LAN.scope())))
                .hasSize(1);
        assertThat(MINH.actor().get(() -> audit.history("test", subject, LAN.scope())))
                .isEmpty();
        assertThat(MINH.actor().get(() -> audit.history("test", subject, MINH.scope())))
                .isEmpty();
    }

    @Test
    void theApplicationCanNeitherChangeNorRemoveALine() {
        written();
        for (var sql :
                new String[] {"UPDATE audit_line SET action = 'x'", "DELETE FROM audit_line", "DELETE FROM audit_seal"
                }) {
            assertThatThrownBy(() -> LAN.actor()
                            .run(() -> transaction.executeWithoutResult(
                                    status -> jdbc.sql(sql).update())))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void anUntouchedChainVerifies() {
        written();
        sealing.seal();

        assertThat(sealing.verify()).isEmpty();
    }

    /** Each way to change a line is tried on lines drawn by lot, as the database's owner, and put back. */
    @Test
    void everyTamperingIsFound() {
        for (var i = 0; i < 12; i++) {
            written();
        }
        sealing.seal();
        var random = new Random(138);
        var owner = owner();
        var changes = Map.of(
                "action = action || '.'", "action = left(action, -1)",
                "actor_name = actor_name || '.'", "actor_name = left(actor_name, -1)",
                "detail = detail || ' '", "detail = left(detail, -1)",
                "at = at + interval '1 microsecond'", "at = at - interval '1 microsecond'",
                "subject_id = subject_id || '0'", "subject_id = left(subject_id, -1)",
                "area_id = area_id + 1", "area_id = area_id - 1");
        changes.forEach((change, back) -> {
            for (var i = 0; i < 5; i++) {
                var id = aSealedLine(owner, random);
                owner.sql("UPDATE audit_line SET " + change + " WHERE id = ?")
                        .param(id)
                        .update();
                assertThat(sealing.verify()).as(change).isNotEmpty();
                owner.sql("UPDATE audit_line SET " + back + " WHERE id = ?")
                        .param(id)
                        .update();
                assertThat(sealing.verify()).as("put back").isEmpty();
            }
        });
    }

    @Test
    void aLineThatCannotBeReadAnyMoreIsABreakAndNotAnError() {
        var subject = written();
        sealing.seal();
        var owner = owner();
        owner.sql("UPDATE audit_line SET area_id = 1 WHERE subject_id = ?")
                .param(subject)
                .update();
        assertThat(sealing.verify()).singleElement().asString().contains("does not match");
        owner.sql("UPDATE audit_line SET area_id = ? WHERE subject_id = ?")
                .params(COMMUNE.value(), subject)
                .update();
        assertThat(sealing.verify()).isEmpty();
    }

    @Test
    void aLineSlippedInBehindTheChainIsFound() {
        written();
        sealing.seal();
        var owner = owner();
        var id = Ids.next();
        owner.sql("""
                        INSERT INTO audit_line (id, at, actor_id, actor_name, action, subject_kind, subject_id, area_id, detail, xid)
                        VALUES (?, now(), ?, 'Ai đó', 'x', 'x', 'x', ?, '{}', '1')
                        """).params(id, id, PROVINCE.value()).update();
        assertThat(sealing.verify()).singleElement().asString().contains("outside the chain");
        owner.sql("DELETE FROM audit_line WHERE id = ?").param(id).update();
    }

    /** The owner of the tables, who is bound by row-level security too and so names a scope. */
    private JdbcClient owner() {
        var source = new DriverManagerDataSource(
                Objects.requireNonNull(flyway.getJdbcUrl()),
                Objects.requireNonNull(flyway.getUsername()),
                Objects.requireNonNull(flyway.getPassword()));
        source.setConnectionProperties(ownerScope());
        return JdbcClient.create(source);
    }

    private static Properties ownerScope() {
        var properties = new Properties();
        properties.setProperty("options", "-c app.scope_from=0 -c app.scope_to=9999999999999999");
        return properties;
    }

    private static Object aSealedLine(JdbcClient owner, Random random) {
        var ids = owner.sql("SELECT unnest(line_ids) FROM audit_seal ORDER BY 1")
                .query()
                .singleColumn();
        return Objects.requireNonNull(ids.get(random.nextInt(ids.size())));
    }

    private String written() {
        var subject = Ids.next().toString();
        LAN.actor()
                .run(() -> transaction.executeWithoutResult(
                        status -> audit.record("test.write", "test", subject, COMMUNE, Map.of("n", 1))));
        return subject;
    }
}
