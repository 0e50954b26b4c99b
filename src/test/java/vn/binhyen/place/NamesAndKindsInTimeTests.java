package vn.binhyen.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.binhyen.Persons.VAN;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.binhyen.BinhYenTest;
import vn.binhyen.cli.Shell;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.Period;
import vn.binhyen.ledger.Question;
import vn.binhyen.ledger.Term;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.ImportResult;
import vn.binhyen.platform.SheetError;
import vn.binhyen.platform.SheetFiles;

/** Names and kinds are valid in time: a change is kept with its day and its act, a corrected spelling is no change. */
@BinhYenTest
class NamesAndKindsInTimeTests {

    private static final String HEAD = "code,name,kind,parent_code,province_code,generation\n";
    private static final String CHANGES =
            "code,name_before,name_after,kind_before,kind_after,province_code,change,effective_on,legal_basis\n";

    @TempDir
    Path folder;

    @Autowired
    Places places;

    @Autowired
    AreaPast past;

    @Autowired
    Ledger ledger;

    @Autowired
    ApplicationContext context;

    @Test
    void aChangeOfKindKeepsTheHistoryAndMovesTheStock() {
        imported(HEAD + "61,Tỉnh Sông Lam,province,,61,2025-07-01\n61001,Xã Cồn Lau,commune,61,61,2025-07-01\n");

        var result = imported(CHANGES + """
                61,Tỉnh Sông Lam,Thành phố Sông Lam,province,city,61,kind,2026-04-30,30/2026/QH
                61001,Xã Cồn Lau,Phường Cồn Lau,commune,ward,61,kind,2026-04-30,237/NQ
                """);

        assertThat(result.updated()).isEqualTo(2);
        assertThat(find("61")).extracting(Area::name, Area::kind).containsExactly("Thành phố Sông Lam", AreaKind.CITY);
        assertThat(find("61@2026-04-29"))
                .extracting(Area::name, Area::kind)
                .containsExactly("Tỉnh Sông Lam", AreaKind.PROVINCE);
        assertThat(find("61001@2026-04-30").kind()).isEqualTo(AreaKind.WARD);
        assertThat(stock("61001", "commune", LocalDate.of(2026, 4, 29))).isEqualTo(1);
        assertThat(stock("61001", "commune", LocalDate.of(2026, 4, 30))).isZero();
        assertThat(stock("61001", "ward", LocalDate.of(2026, 4, 29))).isZero();
        assertThat(stock("61001", "ward", LocalDate.of(2026, 4, 30))).isEqualTo(1);
    }

    @Test
    void theSameChangesAgainChangeNothingAndANewerListConfirmsThem() {
        imported(HEAD + "63,Tỉnh Núi Vọng,province,,63,2025-07-01\n63001,Xã Hang Trống,commune,63,63,2025-07-01\n");
        var changes = CHANGES + "63001,Xã Hang Trống,Phường Hang Trống,commune,ward,63,kind,2026-04-30,237/NQ\n";
        imported(changes);

        assertThat(imported(changes).unchanged()).isEqualTo(1);
        assertThat(imported(HEAD + "63,Tỉnh Núi Vọng,province,,63,2026-07-25\n"
                                + "63001,Phường Hang Trống,ward,63,63,2026-07-25\n")
                        .unchanged())
                .isEqualTo(2);
        assertThat(history("63001")).hasSize(1);
    }

    @Test
    void aNewerListIsADatedChangeUntilTheActIsKnown() {
        imported(HEAD + "65,Tỉnh Đồi Sim,province,,65,2025-07-01\n65001,Xã Bãi Ngà,commune,65,65,2025-07-01\n");
        imported(HEAD + "65001,Phường Bãi Ngà,ward,65,65,2026-07-25\n");

        assertThat(find("65001@2026-07-24").name()).isEqualTo("Xã Bãi Ngà");
        assertThat(history("65001")).extracting(AreaVersion::validTo).containsExactly(LocalDate.of(2026, 7, 24));

        imported(CHANGES + "65001,Xã Bãi Ngà,Phường Bãi Ngà,commune,ward,65,kind,2026-04-30,237/NQ\n");

        assertThat(history("65001")).extracting(AreaVersion::validTo).containsExactly(LocalDate.of(2026, 4, 29));
        assertThat(stock("65001", "ward", LocalDate.of(2026, 5, 1))).isEqualTo(1);
        assertThat(stock("65001", "commune", LocalDate.of(2026, 5, 1))).isZero();
    }

    @Test
    void anotherSpellingIsACorrection() {
        imported(HEAD + "69,Tỉnh Khe Hòa,province,,69,2025-07-01\n69001,Xã Phó Sim,commune,69,69,2025-07-01\n");
        imported(HEAD + "69,Tỉnh Khe Hoà,province,,69,2026-07-25\n");
        imported(CHANGES + "69001,Xã Phó Sim,Xã Phố Sim,commune,commune,69,name_correction,,\n");

        assertThat(find("69@2026-01-01").name()).isEqualTo("Tỉnh Khe Hoà");
        assertThat(find("69001@2026-01-01").name()).isEqualTo("Xã Phố Sim");
        assertThat(history("69001")).isEmpty();
    }

    @Test
    void aChangeThatFitsNothingIsNamed() {
        imported(HEAD + "71,Tỉnh Hồ Gió,province,,71,2025-07-01\n");

        var result = imported(CHANGES + """
                71,Tỉnh Hồ Mưa,Thành phố Hồ Mưa,province,city,71,kind,2026-04-30,30/2026/QH
                71009,Xã Không Có,Phường Không Có,commune,ward,71,kind,2026-04-30,30/2026/QH
                71,Tỉnh Hồ Gió,Thành phố Hồ Gió,province,city,71,kind,2026-04-30,
                """);

        assertThat(result.errors())
                .extracting(SheetError::row, SheetError::column, SheetError::code)
                .containsExactlyInAnyOrder(
                        tuple(2, "kind_after", "area-change-unlike"),
                        tuple(3, "code", "area-unknown"),
                        tuple(4, "legal_basis", "sheet-cell-empty"));
        assertThat(find("71").kind()).isEqualTo(AreaKind.PROVINCE);
    }

    @Test
    void theCommandLineTakesTheListOfChangesToo() throws IOException {
        imported(HEAD + "73,Tỉnh Lũng Mây,province,,73,2025-07-01\n");
        var file = SheetFiles.csv(
                folder, CHANGES + "73,Tỉnh Lũng Mây,Thành phố Lũng Mây,province,city,73,kind,2026-04-30,30/2026/QH\n");

        var result = new Shell(context).run("import", "areas", file.toString());

        assertThat(result.exit()).isZero();
        assertThat(find("73@2026-05-01").kind()).isEqualTo(AreaKind.CITY);
    }

    private long stock(String code, String kind, LocalDate day) {
        var term = new Term(new MeasureCode("place.areas"), Map.of("kind", Set.of(kind)));
        var area = find(code).id();
        var period = new Period(day, day);
        return VAN.actor()
                .get(() -> ledger.amounts(new Question(List.of(area), List.of(term), List.of(period), null)))
                .of(area, term, period);
    }

    private List<AreaVersion> history(String code) {
        AreaId id = find(code).id();
        return VAN.actor().get(() -> past.history(id, VAN));
    }

    private Area find(String code) {
        return VAN.actor().get(() -> places.resolve(code, VAN));
    }

    private ImportResult imported(String list) {
        return VAN.actor().get(() -> {
            try {
                return places.importAreas(SheetFiles.csv(folder, list), VAN);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }
}
