package vn.binhyen.enrolment;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.identity.Roles;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Pages;

/** How far the year is in each commune. */
@Controller
class ProgressController {

    private static final double HUNDRED = 100.0;

    private final EnrolmentsTelling lists;
    private final Places places;

    ProgressController(EnrolmentsTelling lists, Places places) {
        this.lists = lists;
        this.places = places;
    }

    @GetMapping("/enrolment-progress")
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
    ModelAndView show(
            @RequestParam(required = false) @Nullable Integer year, @AuthenticationPrincipal Officer officer) {
        var wanted = year == null ? lists.thisYear() : year;
        var reached = lists.progress(wanted, officer);
        var names = places.names(
                reached.stream().map(ProgressRepository.Reached::commune).toList(), officer);
        var lines = reached.stream().map(line -> line(line, wanted, names)).toList();
        var funnel = List.of(
                step("enrolled", reached, ProgressRepository.Reached::enrolled),
                step("submitted", reached, ProgressRepository.Reached::submitted),
                step("verified", reached, ProgressRepository.Reached::verified),
                step("recognised", reached, ProgressRepository.Reached::recognised));
        return Pages.show(
                "enrolment/progress",
                new ProgressPage(wanted, lists.years(wanted), funnel, lines, officer.is(Role.PROVINCE_OFFICE)));
    }

    private static ProgressPage.Line line(ProgressRepository.Reached reached, int year, Map<AreaId, String> names) {
        return new ProgressPage.Line(
                "/enrolments?year=" + year,
                names.getOrDefault(reached.commune(), reached.commune().toString()),
                reached.enrolled(),
                reached.submitted(),
                reached.verified(),
                reached.recognised(),
                reached.overdue());
    }

    private static ProgressPage.Step step(
            String key, List<ProgressRepository.Reached> reached, ToLongFunction<ProgressRepository.Reached> part) {
        var all =
                reached.stream().mapToLong(ProgressRepository.Reached::enrolled).sum();
        var units = reached.stream().mapToLong(part).sum();
        return new ProgressPage.Step("enrolment.step." + key, units, all == 0 ? 0 : units * HUNDRED / all);
    }
}
