package vn.binhyen.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseText;

/**
 * Ban Chỉ đạo with its decisions, oldest first, and everybody who is or was a member. Each verb answers with the next
 * state, or with the rule that forbids it.
 */
record Committee(
        UUID id,
        AreaId area,
        String name,
        Status status,
        List<CommitteeDecision> decisions,
        List<Member> members,
        Instant changedAt,
        String changedBy,
        int version) {

    /** Trạng thái: a committee that was dissolved is not set up again; its place gets a new one. */
    enum Status {
        STANDING,
        DISSOLVED;

        static final Map<Status, Set<Status>> NEXT =
                new EnumMap<>(Map.of(STANDING, Set.of(STANDING, DISSOLVED), DISSOLVED, Set.of()));

        boolean canBecome(Status next) {
            return NEXT.getOrDefault(this, Set.of()).contains(next);
        }
    }

    Committee {
        decisions = List.copyOf(decisions);
        members = List.copyOf(members);
    }

    /** This committee with its parts. */
    Committee with(List<CommitteeDecision> decisions, List<Member> members) {
        return new Committee(id, area, name, status, decisions, members, changedAt, changedBy, version);
    }

    static Committee setUp(UUID id, NewCommittee fresh, Change change) {
        var committee = new Committee(
                id,
                fresh.area(),
                fresh.name(),
                Status.STANDING,
                List.of(fresh.decision()),
                List.of(),
                change.at(),
                change.by(),
                0);
        for (var seat : fresh.seats()) {
            committee = committee.appoint(Ids.next(), seat, change);
        }
        return committee;
    }

    /** Kiện toàn: who does not stay leaves with the decision; new members are appointed after it. */
    Committee reform(CommitteeDecision decision, Collection<UUID> staying, Change change) {
        checkNext(decision);
        var kept = members.stream()
                .map(member -> staying.contains(member.id()) ? member : leaving(member, decision))
                .toList();
        return become(Status.STANDING, added(decision), kept, change);
    }

    /** Giải thể. */
    Committee dissolve(CommitteeDecision decision, Change change) {
        checkNext(decision);
        var left = members.stream().map(member -> leaving(member, decision)).toList();
        return become(Status.DISSOLVED, added(decision), left, change);
    }

    /** Bổ sung thành viên, by the latest decision. */
    Committee appoint(UUID member, Seat seat, Change change) {
        var fresh = Member.fresh(member, basis(seat.since()).id(), seat);
        return checked(fresh, Stream.concat(members.stream(), Stream.of(fresh)).toList(), change);
    }

    /** Sửa: what was written wrong about a member. */
    Committee correct(UUID member, Seat seat, Change change) {
        basis(seat.since());
        var corrected = member(member).corrected(seat);
        return checked(corrected, replaced(member, old -> corrected), change);
    }

    /** Thay: the old member leaves on the day from which the new one serves. */
    Committee replace(UUID member, UUID successor, Seat seat, Change change) {
        return relieve(member, seat.since(), "", change).appoint(successor, seat, change);
    }

    /** Thôi tham gia. */
    Committee relieve(UUID member, LocalDate day, String reason, Change change) {
        member(member);
        return become(Status.STANDING, decisions, replaced(member, old -> old.left(day, reason)), change);
    }

    Member member(UUID member) {
        return members.stream()
                .filter(known -> known.id().equals(member))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    List<Member> servingOn(LocalDate day) {
        return members.stream().filter(member -> member.servesOn(day)).toList();
    }

    LocalDate setUpOn() {
        return decisions.getFirst().day();
    }

    @Nullable
    LocalDate dissolvedOn() {
        return status == Status.DISSOLVED ? decisions.getLast().day() : null;
    }

    boolean isStanding() {
        return status == Status.STANDING;
    }

    /** The decision in force on a day: by it members serve that join then. */
    CommitteeDecision basis(LocalDate day) {
        return decisions.stream()
                .filter(decision -> !decision.day().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> RuleViolation.invalid("committee-not-yet").at("since"));
    }

    private void checkNext(CommitteeDecision decision) {
        if (decision.day().isBefore(decisions.getLast().day())) {
            throw RuleViolation.invalid("committee-decision-order").at("day");
        }
        if (decisions.stream().anyMatch(decision::hasNumberOf)) {
            throw RuleViolation.invalid("committee-number-taken", decision.number())
                    .at("number");
        }
    }

    /** A member who is one no more on that day stays as the history tells it. */
    private static Member leaving(Member member, CommitteeDecision decision) {
        var end = member.end();
        if (end != null && !end.isAfter(decision.day())) {
            return member;
        }
        var last = member.seat().since().isAfter(decision.day()) ? member.seat().since() : decision.day();
        return new Member(member.id(), member.decision(), member.seat(), last, decision.number());
    }

    private Committee checked(Member changed, List<Member> all, Change change) {
        for (var other : all) {
            if (other.id().equals(changed.id()) || !other.overlaps(changed)) {
                continue;
            }
            var position = changed.seat().position();
            if (position.isSingle() && other.seat().position() == position) {
                throw RuleViolation.invalid(
                                "committee-position-taken", other.seat().name())
                        .at("position");
            }
            if (other.seat().isSamePerson(changed.seat())) {
                throw RuleViolation.invalid("committee-member-twice").at("name");
            }
        }
        return become(Status.STANDING, decisions, all, change);
    }

    private List<Member> replaced(UUID member, UnaryOperator<Member> edit) {
        return members.stream()
                .map(known -> known.id().equals(member) ? edit.apply(known) : known)
                .toList();
    }

    private List<CommitteeDecision> added(CommitteeDecision decision) {
        var all = new ArrayList<>(decisions);
        all.add(decision);
        return all;
    }

    private Committee become(Status next, List<CommitteeDecision> acts, List<Member> people, Change change) {
        if (!status.canBecome(next)) {
            throw RuleViolation.conflict("committee-dissolved");
        }
        return new Committee(id, area, name, next, acts, people, change.at(), change.by(), version);
    }

    String nameKey() {
        return VietnameseText.fold(name);
    }
}
