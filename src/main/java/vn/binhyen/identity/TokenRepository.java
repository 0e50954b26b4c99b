package vn.binhyen.identity;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL over {@code access_token}. Only hashes are kept: a token is random enough to need no slow hash. */
@Repository
class TokenRepository {

    private final JdbcClient jdbc;

    TokenRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A token as its owner sees it in the list. */
    record Token(UUID id, String name, Instant createdAt, Instant expiresAt) {}

    void insert(UUID id, UUID account, String name, byte[] hash, Instant now, Instant expires) {
        jdbc.sql("""
                        INSERT INTO access_token (id, account_id, name, hash, created_at, expires_at)
                        VALUES (:id, :account, :name, :hash, :now, :expires)
                        """)
                .param("id", id)
                .param("account", account)
                .param("name", name)
                .param("hash", hash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<UUID> accountOf(byte[] hash, Instant now) {
        return jdbc.sql("SELECT account_id FROM access_token WHERE hash = :hash AND expires_at > :now")
                .param("hash", hash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    List<Token> list(UUID account) {
        return jdbc.sql("""
                        SELECT id, name, created_at, expires_at
                          FROM access_token
                         WHERE account_id = :account
                         ORDER BY created_at DESC, id
                        """)
                .param("account", account)
                .query((row, number) -> new Token(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    boolean delete(UUID id, UUID account) {
        return jdbc.sql("DELETE FROM access_token WHERE id = :id AND account_id = :account")
                        .param("id", id)
                        .param("account", account)
                        .update()
                == 1;
    }
}
