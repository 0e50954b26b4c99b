package vn.binhyen.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The little language in which the sentences of a report are written. */
class SentenceTests {

    private static final Map<String, String> FIGURES =
            Map.of("count sessions", "15.751", "about people", "trên 741 nghìn", "pair a", "1/2", "pair b", "3/4");

    @Test
    void figuresTakeTheirPlaces() {
        assertThat(filled("tổ chức {count sessions} buổi cho {about people} lượt người"))
                .contains("tổ chức 15.751 buổi cho trên 741 nghìn lượt người");
    }

    @Test
    void aSentenceWithoutItsFigureIsNotSaid() {
        assertThat(filled("có {count missing} buổi")).isEmpty();
    }

    @Test
    void whatMayBeLeftOutIsLeftOut() {
        assertThat(filled("{count sessions} buổi[, {count missing} tài liệu]")).contains("15.751 buổi");
        assertThat(filled("{count sessions} buổi[, {about people} người[ ({change people})]]"))
                .contains("15.751 buổi, trên 741 nghìn người");
    }

    @Test
    void whatThereIsIsJoinedAsInVietnamese() {
        assertThat(filled("<{pair a} xã|{pair b} trường|{pair c} cơ quan> đạt")).contains("1/2 xã và 3/4 trường đạt");
        assertThat(filled("<{pair a} xã|{pair b} trường|{count sessions} buổi>"))
                .contains("1/2 xã, 3/4 trường và 15.751 buổi");
        assertThat(filled("<{pair c} xã|{pair d} trường> đạt")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{count a", "[ {count a}", "<a|b", "{a}]"})
    void aTemplateThatCannotBeReadIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Sentence.parse(text));
    }

    @Test
    void everySentenceOfTheYearlyReportCanBeRead() {
        var template = ReportTemplate.read("yearly");
        assertThat(template.body().stream().map(ReportTemplate.Item::text).filter(Objects::nonNull))
                .hasSizeGreaterThan(3)
                .allSatisfy(text -> assertThat(Sentence.parse(text).slots()).isNotEmpty());
    }

    private static Optional<String> filled(String text) {
        return Sentence.parse(text)
                .fill(slot -> Optional.ofNullable(FIGURES.get(slot.verb() + " " + slot.name()))
                        .map(Span::of))
                .map(Span::text);
    }
}
