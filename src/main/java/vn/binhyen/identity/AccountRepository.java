package vn.binhyen.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Scope;

/** All SQL over {@code account}. */
@Repository
class AccountRepository {

    private static final String COLUMNS = """
            SELECT id, username, name, title, role, area_id, password_hash, disabled, demo, version
              FROM account
            """;

    private final JdbcClient jdbc;

    AccountRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> findByUsername(String username, Scope scope) {
        return jdbc.sql(COLUMNS + "WHERE username = lower(:username) AND area_id BETWEEN :from AND :to")
                .param("username", username)
                .param("from", scope.from())
                .param("to", scope.to())
                .query(AccountRepository::account)
                .optional();
    }

    Optional<Account> find(UUID id, Scope scope) {
        return jdbc.sql(COLUMNS + "WHERE id = :id AND area_id BETWEEN :from AND :to")
                .param("id", id)
                .param("from", scope.from())
                .param("to", scope.to())
                .query(AccountRepository::account)
                .optional();
    }

    /** Somebody who works for one of these places or within it. */
    Optional<Account> anyWithin(Collection<AreaId> areas, Scope scope) {
        return jdbc.sql(COLUMNS + """
                        WHERE area_id BETWEEN :from AND :to
                          AND EXISTS (SELECT FROM unnest(:firsts, :lasts) AS place (first, last)
                                       WHERE area_id BETWEEN place.first AND place.last)
                        LIMIT 1
                        """)
                .param("from", scope.from())
                .param("to", scope.to())
                .param("firsts", areas.stream().map(AreaId::value).toArray(Long[]::new))
                .param("lasts", areas.stream().map(AreaId::last).toArray(Long[]::new))
                .query(AccountRepository::account)
                .optional();
    }

    List<Account> list(Scope scope, int limit) {
        return jdbc.sql(COLUMNS + "WHERE area_id BETWEEN :from AND :to ORDER BY area_id, username, id LIMIT :limit")
                .param("from", scope.from())
                .param("to", scope.to())
                .param("limit", limit)
                .query(AccountRepository::account)
                .list();
    }

    List<Account> listDemo(Scope scope) {
        return jdbc.sql(COLUMNS + "WHERE demo AND area_id BETWEEN :from AND :to ORDER BY role, username, id")
                .param("from", scope.from())
                .param("to", scope.to())
                .query(AccountRepository::account)
                .list();
    }

    boolean anyDemo(Scope scope) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM account WHERE demo AND area_id BETWEEN :from AND :to)")
                .param("from", scope.from())
                .param("to", scope.to())
                .query(Boolean.class)
                .single();
    }

    boolean insert(Account account) {
        return jdbc.sql("""
                        INSERT INTO account (id, username, name, title, role, area_id, password_hash, disabled, demo)
                        VALUES (:id, lower(:username), :name, :title, :role, :area, :hash, :disabled, :demo)
                        ON CONFLICT (username) DO NOTHING
                        """)
                        .param("id", account.id())
                        .param("username", account.username())
                        .param("name", account.name())
                        .param("title", account.title())
                        .param("role", account.role().name())
                        .param("area", account.area().value())
                        .param("hash", account.passwordHash())
                        .param("disabled", account.disabled())
                        .param("demo", account.demo())
                        .update()
                == 1;
    }

    void update(Account account) {
        var rows = jdbc.sql("""
                        UPDATE account
                           SET name = :name, title = :title, password_hash = :hash, disabled = :disabled,
                               version = version + 1
                         WHERE id = :id
                           AND version = :version
                        """)
                .param("id", account.id())
                .param("name", account.name())
                .param("title", account.title())
                .param("hash", account.passwordHash())
                .param("disabled", account.disabled())
                .param("version", account.version())
                .update();
        if (rows != 1) {
            throw new OptimisticLockingFailureException("Account changed meanwhile: " + account.id());
        }
    }

    int deleteDemo() {
        return jdbc.sql("DELETE FROM account WHERE demo").update();
    }

    private static Account account(ResultSet row, int rowNumber) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("name"),
                row.getString("title"),
                Role.valueOf(row.getString("role")),
                new AreaId(row.getLong("area_id")),
                row.getString("password_hash"),
                row.getBoolean("disabled"),
                row.getBoolean("demo"),
                row.getInt("version"));
    }
}
