package vn.binhyen.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the yearly report says, and what it rather does not say. */
class ReportTextTests {

    private static final Instant NOW = Instant.parse("2019-01-10T03:00:00Z");

    @Test
    void theFourPairsOfARealReportStandInOneSentence() {
        assertThat(text(SampleFigures.of2018()))
                .contains(
                        "Tổng kết năm 2018, toàn tỉnh có 1.046/1.205 khu dân cư (86,80\u00a0%), 126/159 xã, phường, thị"
                                + " trấn (79,25\u00a0%), 314/337 cơ quan, doanh nghiệp (93,18\u00a0%) và 597/625 trường học"
                                + " (95,52\u00a0%) được công nhận đạt tiêu chuẩn “An toàn về an ninh, trật tự”.");
    }

    @Test
    void outreachIsCountedExactlyAndItsPeopleAreRounded() {
        assertThat(text(SampleFigures.of2018()))
                .contains(
                        "Trong năm, toàn tỉnh đã tổ chức 15.751 buổi tuyên truyền, vận động (tăng 12,50\u00a0% so với năm"
                                + " 2017), thu hút trên 741 nghìn lượt người tham gia.");
    }

    @Test
    void aFigureThatIsMissingIsNotWrittenAsZero() {
        assertThat(text(SampleFigures.of2018().without("outreach.sessions")))
                .contains("Trong năm, toàn tỉnh chưa ghi nhận buổi tuyên truyền, vận động nào.");
        assertThat(text(SampleFigures.of2018().without("recognition.schools")))
                .contains("79,25\u00a0%) và 314/337 cơ quan, doanh nghiệp (93,18\u00a0%) được công nhận");
    }

    @Test
    void theComparisonNamesOnlyWhatCanBeCompared() {
        assertThat(text(SampleFigures.of2018()))
                .contains("Năm 2017, tỷ lệ được công nhận của khu dân cư là 84,10\u00a0%.");
        assertThat(text(SampleFigures.of2018().without("recognition.residential-areas")))
                .doesNotContain("Năm 2017");
        assertThat(text(SampleFigures.of2018()
                        .put("recognition.residential-areas", SampleFigures.PROVINCE, 1, "0.00", 0L, 1189L)))
                .as("a year without a single recognition was not recorded here")
                .doesNotContain("Năm 2017");
    }

    @Test
    void onlyTextsInForceAtTheEndOfThePeriodAreCited() {
        assertThat(document(SampleFigures.of2018(), DraftText.EMPTY).grounds())
                .anyMatch(ground -> ground.contains("23/2012/TT-BCA"))
                .noneMatch(ground -> ground.contains("124/2021") || ground.contains("09/2019"));
    }

    @Test
    void whatAnOfficerWroteTakesItsPlace() {
        var draft = new DraftText(
                "7",
                "16/01/2019",
                null,
                null,
                null,
                "KT. Trưởng ban\nPhó Trưởng ban",
                "Trần Văn Sơn",
                null,
                Map.of("shortcomings", "Việc tham mưu còn chậm.\n\nMô hình còn đơn giản."));
        var document = document(SampleFigures.of2018(), draft);
        assertThat(document.letterhead().reference()).isEqualTo("Số: 07/BC-BCĐ");
        assertThat(document.letterhead().placeAndDay()).isEqualTo("Bình Sơn, ngày 16 tháng 01 năm 2019");
        assertThat(document.signature().functions()).containsExactly("KT. Trưởng ban", "Phó Trưởng ban");
        assertThat(paragraphs(document)).contains("Việc tham mưu còn chậm.", "Mô hình còn đơn giản.");
    }

    @Test
    void theAnnexNamesEachFigureItsPeriodAndItsCutOff() throws IOException {
        var document = document(SampleFigures.of2018(), DraftText.EMPTY);
        var definitions = document.annexes().getLast().body();
        assertThat(((Block.Paragraph) definitions.getFirst()).text())
                .contains("15/11/2017", "14/11/2018", "10:00 10/01/2019");
        assertThat(((Block.Table) definitions.getLast()).rows())
                .extracting(row -> row.cells().getFirst().text())
                .contains("Khu dân cư được công nhận", "Buổi tuyên truyền");
        var out = new ByteArrayOutputStream();
        DocxWriter.write(document, out);
        assertThat(out.size()).isPositive();
    }

    private static String text(SampleFigures figures) {
        return String.join("\n", paragraphs(document(figures, DraftText.EMPTY)));
    }

    private static List<String> paragraphs(OfficialDocument document) {
        return document.body().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text())
                .toList();
    }

    private static OfficialDocument document(SampleFigures figures, DraftText draft) {
        return new ReportComposer(ReportTemplate.read("yearly"), figures.table(), draft).compose(NOW, List.of());
    }
}
