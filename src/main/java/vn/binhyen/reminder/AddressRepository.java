package vn.binhyen.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL over {@code reminder_address}. */
@Repository
class AddressRepository {

    private static final String COLUMNS = """
            SELECT account_id, email, language, code, tries, asked_at, confirmed_at, sent_on
              FROM reminder_address
            """;

    private final JdbcClient jdbc;

    AddressRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Address> find(UUID account) {
        return jdbc.sql(COLUMNS + "WHERE account_id = :account")
                .param("account", account)
                .query(AddressRepository::address)
                .optional();
    }

    void save(Address address) {
        jdbc.sql("""
                        INSERT INTO reminder_address (account_id, email, language, code, asked_at)
                        VALUES (:account, :email, :language, :code, :asked)
                        ON CONFLICT (account_id)
                        DO UPDATE SET email = :email, language = :language, code = :code, asked_at = :asked, tries = 0,
                                      confirmed_at = NULL, sent_on = NULL
                        """)
                .param("account", address.account())
                .param("email", address.email())
                .param("language", address.language().getLanguage())
                .param("code", address.code())
                .param("asked", address.askedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Counts a try with a code and tells whether it was the right one. */
    boolean confirm(UUID account, String code, Instant now) {
        return jdbc.sql("""
                        UPDATE reminder_address
                           SET tries = tries + 1, confirmed_at = CASE WHEN code = :code THEN :now::timestamptz END
                         WHERE account_id = :account AND confirmed_at IS NULL
                        RETURNING confirmed_at IS NOT NULL
                        """)
                .param("code", code)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    boolean delete(UUID account) {
        return jdbc.sql("DELETE FROM reminder_address WHERE account_id = :account")
                        .param("account", account)
                        .update()
                == 1;
    }

    /** Confirmed addresses that got no letter this day yet. */
    List<Address> due(LocalDate day) {
        return jdbc.sql(COLUMNS + "WHERE confirmed_at IS NOT NULL AND (sent_on IS NULL OR sent_on < :day)")
                .param("day", day)
                .query(AddressRepository::address)
                .list();
    }

    /** Takes the day's letter for one sender; another node that comes later gets nothing. */
    boolean claim(UUID account, LocalDate day) {
        return jdbc.sql("""
                        UPDATE reminder_address
                           SET sent_on = :day
                         WHERE account_id = :account AND (sent_on IS NULL OR sent_on < :day)
                        """).param("account", account).param("day", day).update() == 1;
    }

    /** Gives the day's letter back: it could not be sent. */
    void release(UUID account, LocalDate day) {
        jdbc.sql("UPDATE reminder_address SET sent_on = NULL WHERE account_id = :account AND sent_on = :day")
                .param("account", account)
                .param("day", day)
                .update();
    }

    private static Address address(ResultSet row, int number) throws SQLException {
        var confirmed = row.getObject("confirmed_at", OffsetDateTime.class);
        return new Address(
                row.getObject("account_id", UUID.class),
                row.getString("email"),
                Locale.of(row.getString("language")),
                row.getString("code"),
                row.getInt("tries"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                confirmed == null ? null : confirmed.toInstant(),
                row.getObject("sent_on", LocalDate.class));
    }
}
