package vn.binhyen.demo;

import org.springframework.stereotype.Component;
import vn.binhyen.closing.ClosingRequest;
import vn.binhyen.closing.Periods;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.ledger.Adjustment;
import vn.binhyen.ledger.PeriodCalendar;
import vn.binhyen.outreach.Audience;
import vn.binhyen.outreach.NewSession;
import vn.binhyen.outreach.OutreachForm;
import vn.binhyen.outreach.OutreachSessions;
import vn.binhyen.place.Places;

/** Closes the year before in the demo province, and adjusts it once: a session that was reported too late. */
@Component
class ExampleClosing {

    private static final String OFFICE = "Nguyễn Thị Hoa";
    private static final String REASON =
            "Bổ sung buổi tuyên truyền báo cáo muộn, theo biên bản đối chiếu số liệu cuối năm.";
    private static final int DAYS_BEFORE_THE_END = 4;
    private static final int PARTICIPANTS = 85;

    private final Periods periods;
    private final OutreachSessions sessions;
    private final Places places;

    ExampleClosing(Periods periods, OutreachSessions sessions, Places places) {
        this.periods = periods;
        this.sessions = sessions;
        this.places = places;
    }

    /** To be called in a transaction of its own: a closing sees only what was committed before it. */
    void load(PlaceRecipe recipe, DemoYears years) {
        var system = Officer.SYSTEM;
        var office = new Officer(
                system.id(), system.username(), OFFICE, system.title(), Role.PROVINCE_OFFICE, recipe.provinceId());
        var days = PeriodCalendar.POLICE.year(years.previous());
        office.actor().run(() -> {
            if (periods.list(days, 1).isEmpty()) {
                var province = places.get(recipe.provinceId(), office);
                var year = Integer.toString(years.previous());
                periods.close(new ClosingRequest(province, PeriodCalendar.POLICE, year), true, office);
                var late = new NewSession(
                        recipe.communes().getLast().id(),
                        days.to().minusDays(DAYS_BEFORE_THE_END),
                        "Họp khu dân cư về phòng, chống trộm cắp dịp cuối năm",
                        OutreachForm.MEETING,
                        Audience.RESIDENTS,
                        PARTICIPANTS,
                        0,
                        "Công an xã",
                        "");
                Adjustment.of(REASON).get(() -> sessions.log(late, office));
            }
        });
    }
}
