package vn.binhyen.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.platform.AreaId;

/** All SQL over {@code figure_return_form}: the forms that provinces wrote. */
@Repository
@Transactional(readOnly = true)
class FormVersions {

    private final JdbcClient jdbc;

    FormVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All versions within a place: of its own province, or of all provinces for the country; the later ones last. */
    List<FormVersion> list(AreaId from, long to) {
        return jdbc.sql("""
                        SELECT id, area_id, form, number, first_day, document, set_at, set_by
                          FROM figure_return_form
                         WHERE area_id BETWEEN :from AND :to
                         ORDER BY area_id, form, number
                        """)
                .param("from", from.value())
                .param("to", to)
                .query((row, number) -> new FormVersion(
                        row.getObject("id", UUID.class),
                        new AreaId(row.getLong("area_id")),
                        row.getString("form"),
                        row.getInt("number"),
                        row.getObject("first_day", LocalDate.class),
                        row.getString("document"),
                        ReturnRepository.stamp(row, "set")))
                .list();
    }

    @Transactional
    void insert(FormVersion version) {
        jdbc.sql("""
                        INSERT INTO figure_return_form (id, area_id, form, number, first_day, document, set_at, set_by)
                        VALUES (:id, :area, :form, :number, :first, :document, :at, :by)
                        """)
                .param("id", version.id())
                .param("area", version.province().value())
                .param("form", version.form())
                .param("number", version.number())
                .param("first", version.from())
                .param("document", version.text())
                .param("at", ReturnRepository.time(version.set()))
                .param("by", version.set().by())
                .update();
    }

    /** The last period that ends on this day or later of which something was sent in the province. */
    Optional<String> sent(AreaId province, String form, LocalDate from) {
        return jdbc.sql("""
                        SELECT period
                          FROM figure_return
                         WHERE form = :form AND area_id BETWEEN :from AND :to AND last_day >= :first
                           AND (status <> 'DRAFT' OR edition > 1)
                         ORDER BY last_day DESC
                         LIMIT 1
                        """)
                .param("form", form)
                .param("from", province.value())
                .param("to", province.last())
                .param("first", from)
                .query(String.class)
                .optional();
    }
}
