package vn.binhyen.platform;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does each command once: the key is stored with its answer in the transaction of the command itself. A second sending
 * waits for the first and gets the same answer; a command that failed leaves its key free.
 */
@Component
public class Commands {

    private final JdbcClient jdbc;

    Commands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Runs the command, or answers as it was answered before. The key belongs to the actor who sends it. */
    @Transactional
    public String once(IdempotencyKey key, Supplier<String> command) {
        if (!claim(key)) {
            return earlierAnswer(key);
        }
        var answer = command.get();
        remember(key, answer);
        return answer;
    }

    private boolean claim(IdempotencyKey key) {
        return jdbc.sql("""
                        INSERT INTO idempotency_key (actor_id, key, request)
                        VALUES (:actor, :key, :request)
                        ON CONFLICT (actor_id, key) DO NOTHING
                        """)
                        .param("actor", Actor.current().id())
                        .param("key", key.value())
                        .param("request", key.request())
                        .update()
                == 1;
    }

    private String earlierAnswer(IdempotencyKey key) {
        return jdbc.sql("""
                        SELECT answer
                          FROM idempotency_key
                         WHERE actor_id = :actor AND key = :key AND request = :request
                        """)
                .param("actor", Actor.current().id())
                .param("key", key.value())
                .param("request", key.request())
                .query(String.class)
                .optional()
                .orElseThrow(() -> RuleViolation.invalid("idempotency-key-reused"));
    }

    private void remember(IdempotencyKey key, String answer) {
        jdbc.sql("UPDATE idempotency_key SET answer = :answer WHERE actor_id = :actor AND key = :key")
                .param("answer", answer)
                .param("actor", Actor.current().id())
                .param("key", key.value())
                .update();
    }
}
