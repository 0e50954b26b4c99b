package vn.binhyen.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.binhyen.BinhYenApplication;

/** The measurement of forms itself, at a small size: everything that was typed is read back, and all of it is in the ledger. */
class ReturnsBenchTests {

    @Test
    void fortyNumbersAreSavedSentAndApprovedAndNoneIsLost(@TempDir Path folder) throws Exception {
        var told = new ArrayList<String>();
        var options = new ReturnsOptions(folder.resolve("home"), 2, 3);

        var result = ReturnsBench.run(options, BinhYenApplication.class, told::add);

        assertThat(result.passed()).as("%s", told).isTrue();
        assertThat(result.returns()).isEqualTo(6);
        assertThat(result.values()).isEqualTo(40 * (2 * 6 + 3));
        assertThat(result.filling().saved().p95()).isPositive();
        assertThat(String.join("\n", told)).contains("goal p95 ≤ 50", "numbers that were wrong  0 of 600");
    }
}
