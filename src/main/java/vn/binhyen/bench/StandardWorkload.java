package vn.binhyen.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.ConfigurableApplicationContext;
import vn.binhyen.criteria.Answer;
import vn.binhyen.criteria.Change;
import vn.binhyen.criteria.RulePacks;
import vn.binhyen.enrolment.Entrants;
import vn.binhyen.enrolment.PaperDossiers;
import vn.binhyen.identity.Accounts;
import vn.binhyen.identity.NewAccount;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.place.AreaKind;
import vn.binhyen.place.NewArea;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.register.NewUnit;
import vn.binhyen.register.UnitDetails;
import vn.binhyen.register.Units;

/** An invented province in November: its residential areas have sent their dossiers, one officer a commune is to review them. */
final class StandardWorkload {

    static final String PASSWORD = "một mật khẩu dài để đo";

    private static final int PROVINCE = 90;
    private static final int BATCH = 2_000;
    private static final LocalDate OPENED = LocalDate.of(2025, 7, 1);
    private static final String PACK = "standard-2021-residential-area";

    private final ConfigurableApplicationContext context;
    private final StandardOptions options;
    private final AreaId province = AreaId.province(2, PROVINCE);

    StandardWorkload(ConfigurableApplicationContext context, StandardOptions options) {
        this.context = context;
        this.options = options;
    }

    /** The year that is reviewed: the one before this, whose days are all past. */
    static int year() {
        return LocalDate.now(VietnameseFormat.ZONE).getYear() - 1;
    }

    static String reviewer(int number) {
        return "duyet-%03d".formatted(number);
    }

    /** Everything until the dossiers are sent; answers how many there are. */
    int prepare(Consumer<String> progress) {
        Officer.SYSTEM.actor().run(this::places);
        var office = as(Role.PROVINCE_OFFICE, province);
        office.actor().run(() -> publish(office));
        var sent = 0;
        for (var number = 1; number <= options.users(); number++) {
            sent += commune(number);
            progress.accept("  " + sent + " dossiers");
        }
        return sent;
    }

    private void places() {
        var areas = new ArrayList<NewArea>();
        var code = Integer.toString(PROVINCE);
        areas.add(new NewArea(code, "Tỉnh Đo Lường", AreaKind.PROVINCE, "", code, OPENED));
        for (var number = 1; number <= options.users(); number++) {
            var name = "Xã Đo " + number;
            areas.add(new NewArea("%d%03d".formatted(PROVINCE, number), name, AreaKind.COMMUNE, code, code, OPENED));
        }
        PlacesNation.accepted(context.getBean(Places.class).register(areas, Officer.SYSTEM));
    }

    /** As an office that has only what the law is known to say: what is an empty template is dropped, the rest confirmed. */
    private void publish(Officer office) {
        var packs = context.getBean(RulePacks.class);
        var draft = packs.draft(packs.national(PACK, office).orElseThrow(), year(), office);
        var version = 0;
        for (var code : packs.unconfirmed(draft, office)) {
            try {
                packs.confirm(draft, code, version, office);
            } catch (RuleViolation empty) {
                packs.change(draft, Change.drop(code, "Không đo"), version, office);
            }
            version++;
        }
        packs.publish(draft, version, office);
    }

    private int commune(int number) {
        var area = province.commune(PROVINCE * 1_000 + number);
        var officer = as(Role.COMMUNE_OFFICER, area);
        Officer.SYSTEM
                .actor()
                .run(() -> context.getBean(Accounts.class)
                        .open(
                                new NewAccount(
                                        reviewer(number),
                                        "Cán bộ " + number,
                                        "",
                                        Role.COMMUNE_OFFICER,
                                        area,
                                        PASSWORD,
                                        false),
                                Officer.SYSTEM));
        return officer.actor().get(() -> {
            var count = options.enrolments() / options.users();
            var units = context.getBean(Units.class);
            for (var from = 0; from < count; from += BATCH) {
                units.registerAll(hamlets(area, from, Math.min(count, from + BATCH)), officer);
            }
            return send(area, officer);
        });
    }

    private int send(AreaId area, Officer officer) {
        var day = LocalDate.of(year(), 3, 1);
        var entrants = context.getBean(Entrants.class).eligible(area, year(), officer);
        var days = new PaperDossiers.Days(day, day);
        return context.getBean(PaperDossiers.class)
                .send(entrants, year(), days, (unit, criterion) -> Answer.meeting(criterion, year()), officer)
                .size();
    }

    private static List<NewUnit> hamlets(AreaId commune, int from, int to) {
        var hamlets = new ArrayList<NewUnit>();
        for (var number = from; number < to; number++) {
            hamlets.add(new NewUnit(commune, "", UnitDetails.residentialArea("Thôn " + number, "Thôn", OPENED)));
        }
        return hamlets;
    }

    private static Officer as(Role role, AreaId area) {
        var system = Officer.SYSTEM;
        return new Officer(system.id(), system.username(), system.name(), system.title(), role, area);
    }
}
