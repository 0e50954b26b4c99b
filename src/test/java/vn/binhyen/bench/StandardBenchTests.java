package vn.binhyen.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.binhyen.BinhYenApplication;

/** The measurement of the province's November itself, at a small size: it runs to its end and loses nothing. */
class StandardBenchTests {

    @Test
    void aSmallNovemberIsReviewedDecidedAndCertified(@TempDir Path folder) throws Exception {
        var told = new ArrayList<String>();
        var options = new StandardOptions(folder.resolve("home"), 240, 2, 2, Duration.ofMillis(50));

        var result = StandardBench.run(options, BinhYenApplication.class, told::add);

        assertThat(result.passed()).isTrue();
        assertThat(result.enrolments()).isEqualTo(240);
        assertThat(result.decision().units()).isEqualTo(100);
        assertThat(result.certificates().bytes()).isGreaterThan(100_000);
        assertThat(String.join("\n", told)).contains("240 dossiers sent", "goal p95 ≤ 300");
    }
}
