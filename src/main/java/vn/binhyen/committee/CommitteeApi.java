package vn.binhyen.committee;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.place.Places;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.FormReader;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.RuleViolation;

/** Committees for programs. Places are named by their codes. */
@RestController
@RequestMapping("/api/v1/committees")
class CommitteeApi {

    private static final int PAGES = 1_000_000;

    private final Committees committees;
    private final CommitteeListing listing;
    private final CommitteeReader reader;
    private final Places places;
    private final Commands commands;
    private final ObjectMapper json;
    private final Clock clock;

    CommitteeApi(
            Committees committees,
            CommitteeListing listing,
            CommitteeReader reader,
            Places places,
            Commands commands,
            ObjectMapper json,
            Clock clock) {
        this.committees = committees;
        this.listing = listing;
        this.reader = reader;
        this.places = places;
        this.commands = commands;
        this.json = json;
        this.clock = clock;
    }

    /** The fields of the page's form, and the first members. */
    record Fresh(
            @Nullable CommitteeForm committee, @Nullable List<MemberForm> members) {}

    /** A page of committees in the order of the tree of places. */
    record Found(long total, int page, int pageSize, List<Line> items) {}

    /** One committee of a list, with its latest decision. */
    record Line(
            UUID id,
            String area,
            String areaName,
            String name,
            String status,
            String number,
            LocalDate day,
            long members) {}

    /** A committee with all its decisions and everybody who is or was a member; {@code end} is the first day without. */
    record Told(
            UUID id,
            String area,
            String areaName,
            String name,
            String status,
            List<CommitteeDecision> decisions,
            List<Person> members,
            int version) {}

    /** A member by name and office. */
    record Person(
            UUID id,
            Position position,
            String name,
            String office,
            String assignment,
            LocalDate since,
            @Nullable LocalDate termEnd,
            @Nullable LocalDate end) {

        static Person of(Member member) {
            var seat = member.seat();
            return new Person(
                    member.id(),
                    seat.position(),
                    seat.name(),
                    seat.office(),
                    seat.assignment(),
                    seat.since(),
                    seat.termEnd(),
                    member.end());
        }
    }

    @GetMapping
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
    Found list(@RequestParam(defaultValue = "1") int page, @AuthenticationPrincipal Officer officer) {
        var number = Math.clamp(page, 1, PAGES);
        var rows = listing.rows(officer.scope(), number);
        var areas = listing.placesOf(rows.stream().map(CommitteeRow::area).toList(), officer);
        var items = rows.stream()
                .map(row -> {
                    var area = areas.get(row.area());
                    return new Line(
                            row.id(),
                            area == null ? "" : area.address(),
                            area == null ? "" : area.name(),
                            row.name(),
                            row.status().name(),
                            row.number(),
                            row.day(),
                            row.members());
                })
                .toList();
        return new Found(listing.count(officer.scope()), number, CommitteeListing.PAGE, items);
    }

    @GetMapping("/{id}")
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
    Told show(@PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        var committee = committees.get(id, officer);
        var area = places.get(committee.area(), officer);
        return new Told(
                id,
                area.address(),
                area.name(),
                committee.name(),
                committee.status().name(),
                committee.decisions(),
                committee.members().stream().map(Person::of).toList(),
                committee.version());
    }

    /** Sets up a committee with its members; the fields are those of the pages' forms. */
    @PostMapping
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE})
    ResponseEntity<Told> setUp(@RequestBody Fresh fresh, @AuthenticationPrincipal Officer officer, IdempotencyKey key) {
        var form = fresh.committee();
        if (form == null) {
            throw RuleViolation.invalid("field-missing").at("committee");
        }
        var members = fresh.members();
        var fields = new FormReader(clock);
        var committee = reader.committee(form, members == null ? List.of() : members, fields, officer)
                .orElseThrow(fields::first);
        var answer =
                commands.once(key, () -> json.writeValueAsString(show(committees.setUp(committee, officer), officer)));
        return ResponseEntity.status(HttpStatus.CREATED).body(json.readValue(answer, Told.class));
    }
}
