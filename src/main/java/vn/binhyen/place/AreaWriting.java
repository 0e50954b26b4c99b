package vn.binhyen.place;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.VietnameseText;

/** All writing of {@code area}: whole lists at once, as one statement. */
@Repository
class AreaWriting {

    private static final String LISTED = """
            jsonb_to_recordset(CAST(:rows AS jsonb))
                AS n (id bigint, generation int, code text, kind text, name text, search text, starts date, ends date, seen date)""";

    private static final Pattern KIND = Pattern.compile(
            "^(Tỉnh|Thành phố|Huyện|Quận|Thị xã|Phường|Xã|Thị trấn|Đặc khu) (?=\\S)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    AreaWriting(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A row as the statements below read it. */
    private record Listed(
            long id,
            int generation,
            String code,
            String kind,
            String name,
            String search,
            String starts,
            @Nullable String ends,
            String seen) {

        static Listed of(Area area, LocalDate asOf) {
            var ends = area.validTo();
            return new Listed(
                    area.id().value(),
                    area.id().generation(),
                    area.code(),
                    area.kind().name(),
                    area.name(),
                    searchable(List.of(area.name()), area.code()),
                    area.validFrom().toString(),
                    ends == null ? null : ends.toString(),
                    asOf.toString());
        }
    }

    /** Each name also without the word for its kind, as people call the place. */
    static String searchable(List<String> names, String others) {
        var called = names.stream()
                .flatMap(name -> Stream.of(name, KIND.matcher(name).replaceFirst("")))
                .distinct()
                .toList();
        return VietnameseText.searchable(called, others);
    }

    void insert(Collection<KnownArea> areas) {
        jdbc.sql("""
                        INSERT INTO area (area_id, generation, code, kind, name, search, valid_from, valid_to, as_of)
                        SELECT n.id, n.generation, n.code, n.kind, n.name, n.search, n.starts, n.ends, n.seen
                          FROM %s
                        """.formatted(LISTED)).param("rows", rows(areas)).update();
    }

    void update(Collection<KnownArea> areas) {
        jdbc.sql("""
                        UPDATE area a
                           SET kind = n.kind, name = n.name, valid_from = n.starts, valid_to = n.ends,
                               as_of = greatest(a.as_of, n.seen)
                          FROM %s
                         WHERE a.area_id = n.id
                        """.formatted(LISTED)).param("rows", rows(areas)).update();
    }

    /** As it was before a list was read. */
    void restore(Collection<KnownArea> areas) {
        update(areas);
        confirm(areas);
    }

    /** A newer list says the same. */
    void confirm(Collection<KnownArea> areas) {
        jdbc.sql("UPDATE area a SET as_of = n.seen FROM %s WHERE a.area_id = n.id".formatted(LISTED))
                .param("rows", rows(areas))
                .update();
    }

    void delete(Collection<AreaId> areas) {
        jdbc.sql("DELETE FROM area WHERE area_id = ANY(:ids)")
                .param("ids", areas.stream().map(AreaId::value).toArray(Long[]::new))
                .update();
    }

    private String rows(Collection<KnownArea> areas) {
        return json.writeValueAsString(
                areas.stream().map(area -> Listed.of(area.area(), area.asOf())).toList());
    }
}
