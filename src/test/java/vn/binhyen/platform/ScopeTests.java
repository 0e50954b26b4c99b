package vn.binhyen.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.BinhYenTest;

/** The second wall: what the database itself shows, whatever a query forgets. */
@BinhYenTest
class ScopeTests {

    static final AreaId MINH_PROVINCE = AreaId.province(2, 91);
    static final AreaId LAN_COMMUNE = AreaId.province(2, 92).commune(7);
    static final Actor LAN = new Actor(UUID.randomUUID(), "Lan", Scope.of(LAN_COMMUNE));

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Flyway migrations;

    @BeforeEach
    void aTableWithTwoPlaces() {
        var owner = owner();
        owner.sql("CREATE TABLE scope_probe (area_id bigint PRIMARY KEY)").update();
        owner.sql("COMMENT ON TABLE scope_probe IS 'Made and dropped by ScopeTests'")
                .update();
        owner.sql("INSERT INTO scope_probe (area_id) VALUES (:minh), (:lan)")
                .param("minh", MINH_PROVINCE.value())
                .param("lan", LAN_COMMUNE.unit(1).value())
                .update();
        owner.sql("ALTER TABLE scope_probe ENABLE ROW LEVEL SECURITY").update();
        owner.sql("ALTER TABLE scope_probe FORCE ROW LEVEL SECURITY").update();
        owner.sql("""
                        CREATE POLICY scope_probe_scope ON scope_probe
                            USING (area_id BETWEEN (SELECT scope_from()) AND (SELECT scope_to()))
                        """).update();
    }

    @AfterEach
    void dropTheTable() {
        owner().sql("DROP TABLE scope_probe").update();
    }

    @Test
    void whoActsForTheNationSeesBothPlaces() {
        assertThat(Actor.SYSTEM.get(this::visible)).hasSize(2);
    }

    @Test
    void lanSeesOnlyWhatLiesInHerCommune() {
        assertThat(LAN.get(this::visible)).containsExactly(LAN_COMMUNE.unit(1).value());
    }

    @Test
    void whereNobodyActsThereIsNothing() {
        assertThat(visible()).isEmpty();
    }

    @Test
    void outsideATransactionThereIsNothing() {
        assertThat(LAN.get(this::select)).isEmpty();
    }

    @Test
    void theScopeEndsWithItsTransaction() {
        Actor.SYSTEM.get(this::visible);
        assertThat(visible()).isEmpty();
    }

    @Test
    void lanCannotWriteIntoAnotherProvince() {
        assertThatThrownBy(() -> LAN.get(() -> inTransaction(() -> jdbc.sql("INSERT INTO scope_probe VALUES (:area)")
                        .param("area", MINH_PROVINCE.value() + 1)
                        .update())))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void theOwnerIsBoundByThePoliciesToo() {
        assertThat(owner().sql("SELECT area_id FROM scope_probe")
                        .query(Long.class)
                        .list())
                .isEmpty();
    }

    @Test
    void theApplicationCanNeitherCreateTablesNorLiftThePolicy() {
        assertThatThrownBy(() -> jdbc.sql("CREATE TABLE mine (id int)").update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("ALTER TABLE scope_probe DISABLE ROW LEVEL SECURITY")
                        .update())
                .hasStackTraceContaining("must be owner");
        assertThat(jdbc.sql(
                                "SELECT rolsuper OR rolbypassrls OR rolcreaterole FROM pg_roles WHERE rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    private List<Long> visible() {
        return inTransaction(this::select);
    }

    private List<Long> select() {
        return jdbc.sql("SELECT area_id FROM scope_probe ORDER BY area_id")
                .query((row, number) -> row.getLong("area_id"))
                .list();
    }

    private <T> T inTransaction(Supplier<T> action) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> action.get()));
    }

    /** Migrations run as the owner. */
    private JdbcClient owner() {
        return JdbcClient.create(migrations.getConfiguration().getDataSource());
    }
}
