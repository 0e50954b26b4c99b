package vn.binhyen.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.ledger.PeriodCalendar;
import vn.binhyen.place.Area;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.IdempotencyKey;

/** Targets for programs: set, read with value, forecast and light as of now, withdrawn. */
@RestController
@RequestMapping("/api/v1/targets")
@RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
class TargetApi {

    private static final int DECIMALS = 4;

    private final Targets targets;
    private final TargetReader reader;
    private final Tracker tracker;
    private final Places places;
    private final Commands commands;

    TargetApi(Targets targets, TargetReader reader, Tracker tracker, Places places, Commands commands) {
        this.targets = targets;
        this.reader = reader;
        this.tracker = tracker;
        this.places = places;
        this.commands = commands;
    }

    /** A target that is to be set; the own place where none is named, {@code high} for a range only. */
    record Wanted(
            @Nullable String title,
            @Nullable String figure,
            @Nullable String area,
            @Nullable String calendar,
            @Nullable String period,
            @Nullable String kind,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable String document,
            @Nullable UUID parent) {

        TargetForm form() {
            return new TargetForm(
                    text(title),
                    text(figure),
                    text(area),
                    text(calendar),
                    text(period),
                    text(kind),
                    typed(low),
                    typed(high),
                    text(document),
                    parent == null ? "" : parent.toString());
        }

        private static String text(@Nullable String given) {
            return given == null ? "" : given;
        }

        /** As people type it here: a point would separate thousands. */
        private static String typed(@Nullable BigDecimal number) {
            return number == null ? "" : number.toPlainString().replace('.', ',');
        }
    }

    /** A target; {@code state} is read at this moment and is not kept. One that was withdrawn has a reason and no state. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Told(
            UUID id,
            String title,
            String figure,
            String area,
            String areaName,
            PeriodCalendar calendar,
            String period,
            Bound.Kind kind,
            BigDecimal low,
            BigDecimal high,
            String document,
            @Nullable UUID parent,
            @Nullable String withdrawnReason,
            @Nullable State state) {}

    /** Where the figure stands and where it leads; shares are percentages. Without numbers there is no value and no forecast. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record State(
            @Nullable BigDecimal value,
            @Nullable BigDecimal forecast,
            Light light,
            LocalDate deadline,
            List<Tracking.Point> course,
            String explain) {}

    /** Why it is withdrawn. */
    record Withdrawal(@Nullable String reason) {}

    /** Those that stand in the officer's scope. */
    @GetMapping
    List<Told> list(@AuthenticationPrincipal Officer officer) {
        var all = targets.list(officer);
        var ids = all.stream().map(Target::area).distinct().toList();
        Map<AreaId, Area> areas =
                places.list(ids, officer).stream().collect(Collectors.toMap(Area::id, Function.identity()));
        return all.stream()
                .map(target -> told(target, Objects.requireNonNull(areas.get(target.area())), officer))
                .toList();
    }

    @PostMapping
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.MINISTRY})
    ResponseEntity<Told> set(@RequestBody Wanted wanted, @AuthenticationPrincipal Officer officer, IdempotencyKey key) {
        var reading = reader.read(wanted.form(), officer);
        var target = reading.target().orElseThrow(() -> reading.fields().first());
        var id = commands.once(key, () -> targets.set(target, officer).toString());
        return ResponseEntity.status(HttpStatus.CREATED).body(show(UUID.fromString(id), officer));
    }

    @GetMapping("/{id}")
    Told show(@PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        var target = targets.get(id, officer);
        return told(target, places.get(target.area(), officer), officer);
    }

    @PostMapping("/{id}/withdrawal")
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.MINISTRY})
    Told withdraw(
            @PathVariable UUID id,
            @RequestBody Withdrawal why,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        var reason = why.reason() == null ? "" : why.reason();
        commands.once(key, () -> {
            targets.withdraw(id, reason, officer);
            return id.toString();
        });
        return show(id, officer);
    }

    private Told told(Target target, Area area, Officer officer) {
        var bound = target.bound();
        return new Told(
                target.id(),
                target.title(),
                target.figure(),
                area.address(),
                area.name(),
                target.calendar(),
                target.period(),
                bound.kind(),
                plain(bound.low()),
                plain(bound.high()),
                target.document(),
                target.parent(),
                target.withdrawnReason(),
                target.isWithdrawn() ? null : state(tracker.track(target, officer)));
    }

    private static State state(Tracking tracking) {
        var now = tracking.now();
        var forecast = tracking.forecast();
        return new State(
                now == null ? null : plain(now),
                forecast == null ? null : plain(forecast),
                tracking.light(),
                tracking.deadline(),
                tracking.course().stream()
                        .map(point -> new Tracking.Point(point.day(), plain(point.value())))
                        .toList(),
                tracking.explainUrl());
    }

    /** Without an exponent; a share has more decimals than anybody reads, and is never rounded up to its target. */
    private static BigDecimal plain(BigDecimal number) {
        var scale = Math.clamp(number.stripTrailingZeros().scale(), 0, DECIMALS);
        return number.setScale(scale, RoundingMode.DOWN);
    }
}
