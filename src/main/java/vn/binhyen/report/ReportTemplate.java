package vn.binhyen.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.binhyen.platform.Level;

/** Mẫu báo cáo: the words of a report and the places of its figures, as data. */
record ReportTemplate(
        String type,
        String subject,
        List<Share> shares,
        List<Dated> grounds,
        List<Dated> words,
        Map<Level, Letterhead> letterheads,
        List<Item> body,
        List<Annex> annexes) {

    /** A share of the report, by the name that its lines and bars carry. */
    record Share(String figure, String name) {}

    /** A text that holds within these days: a law while it is in force, a word while it is in use. */
    record Dated(
            @Nullable String name,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            String text) {

        boolean holds(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
        }
    }

    /** Who usually signs a report of this level, and who gets it. */
    record Letterhead(
            String superior,
            String agency,
            String author,
            String symbol,
            List<String> functions,
            List<String> recipients) {}

    /** One piece of the body; exactly one of its kinds is set. Tables and charts show the shares and name their caption. */
    record Item(
            @Nullable String heading,
            @Nullable String subheading,
            @Nullable String text,
            @Nullable String otherwise,
            @Nullable String note,
            @Nullable String table,
            @Nullable String chart) {}

    /** An annex: shares by area, or the definitions of all figures of the report. */
    record Annex(String title, boolean landscape, boolean areas, boolean definitions) {}

    /** The codes of all figures that the report says, in the order of the text. */
    List<String> figures() {
        var said = body.stream()
                .flatMap(item -> Stream.of(Optional.ofNullable(item.text()), Optional.ofNullable(item.otherwise())))
                .flatMap(Optional::stream)
                .flatMap(text -> Sentence.parse(text).slots().stream())
                .map(Sentence.Slot::name)
                .filter(name -> !name.isEmpty());
        return Stream.concat(said, shares.stream().map(Share::figure))
                .distinct()
                .toList();
    }

    static ReportTemplate read(String name) {
        var mapper = YAMLMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        var resource = "/reports/" + name + ".yaml";
        try (var in = Objects.requireNonNull(ReportTemplate.class.getResourceAsStream(resource), resource)) {
            return mapper.readValue(in, ReportTemplate.class);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + resource, e);
        }
    }
}
