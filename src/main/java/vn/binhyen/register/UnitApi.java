package vn.binhyen.register;

import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.place.Area;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.RuleViolation;

/** Units for programs. Units and communes are named by their codes. */
@RestController
@RequestMapping("/api/v1/units")
class UnitApi {

    private final Units units;
    private final Places places;
    private final Commands commands;

    UnitApi(Units units, Places places, Commands commands) {
        this.units = units;
        this.places = places;
        this.commands = commands;
    }

    /** A unit. */
    record UnitView(
            String code,
            String commune,
            UnitKind kind,
            String subkind,
            String name,
            ManagingLevel managing,
            @Nullable SizeClass sizeClass,
            Set<SchoolLevel> schoolLevels,
            boolean armedForces,
            String industrialZone,
            boolean fdi,
            String address,
            @Nullable Integer workforce,
            String phone,
            String email,
            LocalDate openedOn,
            @Nullable LocalDate closedOn,
            String standard,
            int version) {}

    /** One page of units; {@code more} when there are more than {@code total}, which is counted up to a bound. */
    record UnitPageView(int total, boolean more, int page, int size, List<UnitView> items) {}

    /** A unit to register; without a code it gets one. */
    record Registration(
            @Nullable String code,
            @Nullable String commune,
            @Nullable UnitKind kind,
            @Nullable String subkind,
            @Nullable String name,
            @Nullable ManagingLevel managing,
            @Nullable SizeClass sizeClass,
            @Nullable Set<SchoolLevel> schoolLevels,
            @Nullable Boolean armedForces,
            @Nullable String industrialZone,
            @Nullable Boolean fdi,
            @Nullable String address,
            @Nullable Integer workforce,
            @Nullable String phone,
            @Nullable String email,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate closedOn) {

        UnitDetails details() {
            return new UnitDetails(
                    given(kind, "kind"),
                    UnitForm.text(subkind),
                    UnitForm.text(name),
                    given(managing, "managing"),
                    sizeClass,
                    Objects.requireNonNullElse(schoolLevels, Set.of()),
                    Boolean.TRUE.equals(armedForces),
                    UnitForm.text(industrialZone),
                    Boolean.TRUE.equals(fdi),
                    UnitForm.text(address),
                    workforce,
                    new Contact(UnitForm.text(phone), UnitForm.text(email)),
                    given(openedOn, "openedOn"),
                    closedOn);
        }
    }

    @GetMapping
    @RolesAllowed({
        Roles.UNIT,
        Roles.COMMUNE_OFFICER,
        Roles.PROVINCE_OFFICE,
        Roles.LEADER,
        Roles.MINISTRY,
        Roles.OPERATOR
    })
    UnitPageView list(@ModelAttribute UnitQuery query, @AuthenticationPrincipal Officer officer) {
        var found = units.search(query.filter(places, officer), query.number(), officer);
        var communes = communes(found.units(), officer);
        return new UnitPageView(
                found.total(),
                found.isBound(),
                found.page(),
                found.size(),
                found.units().stream().map(unit -> view(unit, communes)).toList());
    }

    @GetMapping("/{code}")
    @RolesAllowed({
        Roles.UNIT,
        Roles.COMMUNE_OFFICER,
        Roles.PROVINCE_OFFICE,
        Roles.LEADER,
        Roles.MINISTRY,
        Roles.OPERATOR
    })
    UnitView show(@PathVariable String code, @AuthenticationPrincipal Officer officer) {
        var unit = units.inScope(code, officer).orElseThrow(NotFound::new);
        return view(unit, communes(List.of(unit), officer));
    }

    @PostMapping
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE})
    ResponseEntity<UnitView> register(
            @RequestBody(required = false) @Nullable Registration sent,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        var wanted = given(sent, "commune");
        var id = commands.once(key, () -> {
            var commune = places.resolve(given(wanted.commune(), "commune"), officer);
            var unit = new NewUnit(commune.id(), UnitForm.text(wanted.code()), wanted.details());
            return units.register(unit, officer).id().toString();
        });
        var unit = units.get(new AreaId(Long.parseLong(id)), officer);
        return ResponseEntity.created(URI.create("/api/v1/units/" + unit.code()))
                .body(view(unit, communes(List.of(unit), officer)));
    }

    private Map<AreaId, String> communes(List<Unit> found, Officer officer) {
        return places.list(found.stream().map(Unit::commune).distinct().toList(), officer).stream()
                .collect(Collectors.toMap(Area::id, Area::address));
    }

    private static UnitView view(Unit unit, Map<AreaId, String> communes) {
        var details = unit.details();
        return new UnitView(
                unit.code(),
                communes.getOrDefault(unit.commune(), ""),
                details.kind(),
                details.subkind(),
                details.name(),
                details.managing(),
                details.size(),
                details.sortedLevels(),
                details.armedForces(),
                details.industrialZone(),
                details.foreignInvested(),
                details.address(),
                details.workforce(),
                details.contact().phone(),
                details.contact().email(),
                details.openedOn(),
                details.closedOn(),
                unit.standard().code(),
                unit.version());
    }

    private static <T> T given(@Nullable T value, String field) {
        if (value == null) {
            throw RuleViolation.invalid("unit-field-missing").at(field);
        }
        return value;
    }
}
