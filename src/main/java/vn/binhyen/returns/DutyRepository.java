package vn.binhyen.returns;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;

/** All SQL over {@code figure_return_duty}: the forms a province has assigned. */
@Repository
class DutyRepository {

    private final JdbcClient jdbc;

    DutyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A form is due of the places of a province for each period that ends on this day or later. */
    record Duty(AreaId province, String form, LocalDate from, Stamp set) {}

    /** What is owed at this place: the assignments of its province, of all provinces for the country. */
    List<Duty> list(AreaId area) {
        var province = area.ancestor(Level.PROVINCE);
        return jdbc.sql("""
                        SELECT area_id, form, first_day, set_at, set_by
                          FROM figure_return_duty
                         WHERE area_id BETWEEN :from AND :to
                         ORDER BY form, area_id
                        """)
                .param("from", area.level() == Level.NATION ? area.value() : province.value())
                .param("to", area.level() == Level.NATION ? area.last() : province.last())
                .query((row, number) -> new Duty(
                        new AreaId(row.getLong("area_id")),
                        row.getString("form"),
                        row.getObject("first_day", LocalDate.class),
                        ReturnRepository.stamp(row, "set")))
                .list();
    }

    void put(Duty duty) {
        jdbc.sql("""
                        INSERT INTO figure_return_duty (area_id, form, first_day, set_at, set_by)
                        VALUES (:area, :form, :first, :at, :by)
                        ON CONFLICT (area_id, form) DO UPDATE SET first_day = :first, set_at = :at, set_by = :by
                        """)
                .param("area", duty.province().value())
                .param("form", duty.form())
                .param("first", duty.from())
                .param("at", ReturnRepository.time(duty.set()))
                .param("by", duty.set().by())
                .update();
    }

    /** False when it was not assigned. */
    boolean remove(AreaId province, String form) {
        return jdbc.sql("DELETE FROM figure_return_duty WHERE area_id = :area AND form = :form")
                        .param("area", province.value())
                        .param("form", form)
                        .update()
                == 1;
    }
}
