package vn.binhyen.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import vn.binhyen.BinhYenTest;
import vn.binhyen.ledger.Measures;
import vn.binhyen.platform.PlatformSettings;
import vn.binhyen.platform.VietnameseFormat;

/** A province adds figures of its own and calls shipped ones as it does, in files beside its data. */
@BinhYenTest
class ProvinceFiguresTests {

    @Autowired
    List<Measures> measures;

    @TempDir
    Path home;

    @Test
    void aFileOfTheProvinceAddsFiguresAndLabels() throws IOException {
        write("""
                answers: {vi: Công an tỉnh, en: The provincial police}
                labels:
                  outreach.sessions: {vi: Buổi họp dân, en: Village meetings}
                figures:
                  - code: own.documents-per-session
                    kind: derived
                    inputs: {documents: outreach.documents, sessions: outreach.sessions}
                    expression: documents
                    per: sessions
                    label: {vi: Tài liệu mỗi buổi, en: Documents a session}
                    unit: {vi: tài liệu, en: documents}
                    definition: {vi: Tài liệu chia cho số buổi., en: Documents divided by sessions.}
                sets:
                  - code: own
                    label: {vi: Chỉ tiêu của tỉnh, en: Figures of the province}
                    figures: [outreach.sessions, own.documents-per-session]
                """);
        var catalog = catalog();
        var own = Objects.requireNonNull(catalog.set("own")).figures();
        assertThat(own.getFirst().label().in(VietnameseFormat.VIETNAMESE)).isEqualTo("Buổi họp dân");
        assertThat(own.getFirst().definition().in(Locale.ENGLISH)).isEqualTo("Outreach sessions held in the period.");
        assertThat(own.getLast().answers().in(Locale.ENGLISH)).isEqualTo("The provincial police");
        assertThat(Objects.requireNonNull(catalog.set("outreach")).figures()).contains(own.getFirst());
    }

    @Test
    void aFileThatCannotBeTrueIsRefusedWithTheReason() throws IOException {
        write("labels: {outreach.nothing: {vi: Không có, en: Nothing}}");
        assertThatThrownBy(this::catalog).hasMessageContaining("outreach.nothing");
    }

    @Test
    void everyShippedFormulaCanBeUnderstoodAndReadsAllItNames() {
        assertThat(catalog().sets().stream()
                        .flatMap(set -> set.figures().stream())
                        .map(Figure::derivation)
                        .filter(Objects::nonNull))
                .isNotEmpty()
                .allSatisfy(derivation -> assertThat(derivation.reads())
                        .containsExactlyInAnyOrderElementsOf(derivation.inputs().stream()
                                .map(Derivation.Input::name)
                                .toList()));
    }

    private void write(String yaml) throws IOException {
        var folder = Files.createDirectories(home.resolve("figures"));
        Files.writeString(folder.resolve("own.yaml"), yaml);
    }

    private FigureCatalog catalog() {
        var settings = new PlatformSettings(home, new PlatformSettings.Postgres(false, List.of()));
        var nobody = new DefaultListableBeanFactory().getBeanProvider(OwnFigures.class);
        return new FigureCatalog(measures, new FigurePacks(settings), nobody);
    }
}
