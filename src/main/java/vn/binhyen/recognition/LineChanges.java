package vn.binhyen.recognition;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happens to lines of signed decisions: they are revoked, struck out as a mistake, or their name is put right. */
@Repository
class LineChanges {

    private final JdbcClient jdbc;

    LineChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void revoke(UUID line, Revocation revocation) {
        jdbc.sql("""
                        UPDATE recognition_line
                           SET standing = false, revoked_reason = :reason, revoked_number = :number, revoked_on = :day,
                               revoked_signer = :signer, revoked_signer_title = :title
                         WHERE id = :line
                        """)
                .param("line", line)
                .param("reason", revocation.reason())
                .param("number", revocation.number())
                .param("day", revocation.day())
                .param("signer", revocation.signer())
                .param("title", revocation.signerTitle())
                .update();
    }

    void strike(UUID line) {
        jdbc.sql("UPDATE recognition_line SET standing = false WHERE id = :line")
                .param("line", line)
                .update();
    }

    void rename(UUID line, String name) {
        jdbc.sql("UPDATE recognition_line SET name = :name WHERE id = :line")
                .param("line", line)
                .param("name", name)
                .update();
    }
}
