package vn.binhyen.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.Persons.HOA;
import static vn.binhyen.Persons.LAN;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.BinhYenTest;

/** R5 of trust.md: sending the same intention many times has one effect and one answer. */
@BinhYenTest
class IdempotencyTests {

    @Autowired
    Commands commands;

    @Test
    void eightParallelSendsOfEachOfManyKeysHaveOneEffectAndOneAnswer() throws Exception {
        var effects = new AtomicInteger();
        var keys = 250;
        try (var senders = Executors.newFixedThreadPool(8)) {
            for (var i = 0; i < keys; i++) {
                var key = new IdempotencyKey(Ids.next().toString(), "test");
                Callable<String> send =
                        () -> LAN.actor().get(() -> commands.once(key, () -> "answer " + effects.incrementAndGet()));
                var answers = senders
                        .invokeAll(Stream.generate(() -> send).limit(8).toList())
                        .stream()
                        .map(answer -> answer.resultNow())
                        .distinct();
                assertThat(answers).hasSize(1);
            }
        }
        assertThat(effects).hasValue(keys);
    }

    @Test
    void aCommandThatFailedLeavesItsKeyFree() {
        var key = new IdempotencyKey(Ids.next().toString(), "test");
        LAN.actor().run(() -> {
            assertThatThrownBy(() -> commands.once(key, () -> {
                        throw new NotFound();
                    }))
                    .isInstanceOf(NotFound.class);
            assertThat(commands.once(key, () -> "done")).isEqualTo("done");
        });
    }

    @Test
    void theSameKeyOfTwoPersonsIsTwoIntentions() {
        var key = new IdempotencyKey(Ids.next().toString(), "test");

        assertThat(LAN.actor().get(() -> commands.once(key, () -> "of Lan"))).isEqualTo("of Lan");
        assertThat(HOA.actor().get(() -> commands.once(key, () -> "of Hoa"))).isEqualTo("of Hoa");
    }

    @Test
    void aKeyServesOneRequestOnly() {
        var value = Ids.next().toString();
        LAN.actor().run(() -> {
            commands.once(new IdempotencyKey(value, "uri=/outreach"), () -> "done");
            assertThatThrownBy(() -> commands.once(new IdempotencyKey(value, "uri=/units"), () -> "other"))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            violation -> assertThat(violation.code()).isEqualTo("idempotency-key-reused"));
        });
    }
}
