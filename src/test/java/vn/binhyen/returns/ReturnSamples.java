package vn.binhyen.returns;

import static vn.binhyen.Persons.COMMUNE;
import static vn.binhyen.Persons.FOREIGN_COMMUNE;
import static vn.binhyen.Persons.FOREIGN_PROVINCE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.platform.AreaId;

/** A sample return that was sent: of the officer's commune or unit, or of a foreign commune for who sees the whole country. */
public final class ReturnSamples {

    private ReturnSamples() {}

    /** {@code text} stands in its source. One that was decided on since stays as it is. */
    public static String sent(ApplicationContext context, Officer officer, String text) {
        var returns = context.getBean(Returns.class);
        var form = context.getBean(FormCatalog.class)
                .get(officer.is(Role.UNIT) ? "residential-area-half" : "movement-quarter", AreaId.NATION);
        var period = form.period(officer.is(Role.UNIT) ? "2025-H2" : "2025-Q4");
        var area = area(officer);
        var asked = new ReturnReader.Asked(form, period, new ReturnPlace(area, "", ""));
        return Officer.SYSTEM
                .actor()
                .get(() -> {
                    var standing = context.getBean(ReturnRegister.class).find(asked, Officer.SYSTEM);
                    if (standing.isPresent() && !standing.get().status().isOpen()) {
                        return standing.get().id();
                    }
                    var cells = new HashMap<String, TypedCells.Typed>();
                    form.asked().forEach(cell -> cells.put(cell.code(), new TypedCells.Typed(0, text, null, text)));
                    var typed = new TypedCells(cells, Set.of(), text, LocalDate.EPOCH);
                    returns.fill(form, period, Map.of(area, typed), Officer.SYSTEM);
                    return returns.submit(form, period, List.of(area), Officer.SYSTEM)
                            .getFirst()
                            .id();
                })
                .toString();
    }

    private static AreaId area(Officer officer) {
        if (officer.scope().contains(FOREIGN_PROVINCE)) {
            return FOREIGN_COMMUNE;
        }
        return officer.is(Role.UNIT) ? officer.area() : COMMUNE;
    }
}
