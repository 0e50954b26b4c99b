package vn.binhyen.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.binhyen.BinhYenApplication;

/** The measurement itself, at a size that takes seconds: it must come to its end and find every number right. */
class FiguresBenchTests {

    @Test
    void aSmallNationIsReportedAndEveryNumberIsRight(@TempDir Path folder) throws Exception {
        var told = new ArrayList<String>();
        var options = new FiguresOptions(folder.resolve("home"), 700, 2, 2, 3);

        var result = FiguresBench.run(options, BinhYenApplication.class, told::add);

        assertThat(result.passed()).as("%s", told).isTrue();
        assertThat(result.approved().bulk().values()).isEqualTo(700 * 2 * 40);
        assertThat(result.approved().exact().cells()).isEqualTo(35 * 40);
        assertThat(result.communesLater().cells()).isEqualTo((1 + 3) * 40 * 12);
    }
}
