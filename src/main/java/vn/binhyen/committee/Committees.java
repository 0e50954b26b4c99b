package vn.binhyen.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.audit.Audit;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.place.Area;
import vn.binhyen.place.Places;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.Scope;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.platform.VietnameseText;

/** Ban Chỉ đạo: sets up, re-forms and dissolves committees, and keeps who their members are and were. */
@Service
@Transactional
public class Committees {

    static final String SUBJECT = "committee";
    private static final int REASON_LENGTH = 500;

    private final CommitteeRepository repository;
    private final Places places;
    private final Ledger ledger;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Committees(
            CommitteeRepository repository,
            Places places,
            Ledger ledger,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.places = places;
        this.ledger = ledger;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Thành lập. */
    public UUID setUp(NewCommittee fresh, Officer officer) {
        var committee = planned(fresh, officer);
        repository.insert(committee);
        restate(committee);
        record("committee.set-up", committee, Map.of("number", fresh.decision().number()));
        events.publishEvent(new CommitteeSetUp(committee.id(), committee.area()));
        return committee.id();
    }

    /** The committee as it would be set up. */
    Committee planned(NewCommittee fresh, Officer officer) {
        checkPlace(fresh, officer);
        checkDay(fresh.decision());
        return Committee.setUp(Ids.next(), fresh, change(officer));
    }

    /** Nhiều Ban Chỉ đạo cùng lúc, for example data; one that breaks a rule refuses all. */
    public List<UUID> setUpAll(List<NewCommittee> fresh, Officer officer) {
        return fresh.stream().map(committee -> setUp(committee, officer)).toList();
    }

    /** Kiện toàn: who is not among {@code staying} leaves; {@code seen} is the version the officer saw. */
    public void reform(UUID id, CommitteeDecision decision, Collection<UUID> staying, int seen, Officer officer) {
        checkDay(decision);
        var committee = seen(id, seen, officer).reform(decision, staying, change(officer));
        save("committee.reform", committee, Map.of("number", decision.number()));
    }

    /** Bổ sung thành viên. */
    public void appoint(UUID id, Seat seat, int seen, Officer officer) {
        var committee = seen(id, seen, officer).appoint(Ids.next(), seat, change(officer));
        save("committee.appoint", committee, position(seat));
    }

    /** Thay thành viên; the predecessor stays in the history. Answers the committee. */
    public UUID replace(UUID member, Seat seat, int seen, Officer officer) {
        var committee = seen(of(member, officer), seen, officer).replace(member, Ids.next(), seat, change(officer));
        save("committee.replace", committee, position(seat));
        return committee.id();
    }

    /** Sửa thông tin thành viên. Answers the committee. */
    public UUID correct(UUID member, Seat seat, int seen, Officer officer) {
        var committee = seen(of(member, officer), seen, officer).correct(member, seat, change(officer));
        save("committee.correct", committee, position(seat));
        return committee.id();
    }

    /** Thôi tham gia from this day on. Answers the committee. */
    public UUID relieve(UUID member, LocalDate day, String typedReason, int seen, Officer officer) {
        var reason = VietnameseText.clean(typedReason);
        if (reason.isEmpty() || reason.length() > REASON_LENGTH) {
            throw RuleViolation.invalid("committee-reason", REASON_LENGTH).at("reason");
        }
        var before = seen(of(member, officer), seen, officer);
        var committee = before.relieve(member, day, reason, change(officer));
        save("committee.relieve", committee, position(before.member(member).seat()));
        return committee.id();
    }

    /** Giải thể. */
    public void dissolve(UUID id, CommitteeDecision decision, int seen, Officer officer) {
        checkDay(decision);
        var committee = seen(id, seen, officer).dissolve(decision, change(officer));
        save("committee.dissolve", committee, Map.of("number", decision.number()));
    }

    @Transactional(readOnly = true)
    Committee get(UUID id, Officer officer) {
        return repository.find(id, officer.scope()).orElseThrow(NotFound::new);
    }

    /** The committee that has or had this member. */
    @Transactional(readOnly = true)
    UUID of(UUID member, Officer officer) {
        return repository.ofMember(member, officer.scope()).orElseThrow(NotFound::new);
    }

    /** Says again what the committees of these places count, after the places themselves have changed. */
    void restate(Scope scope) {
        var committees = repository.standing(scope);
        var areas = places.list(committees.stream().map(Committee::area).toList(), Officer.SYSTEM).stream()
                .collect(Collectors.toMap(Area::id, area -> area));
        ledger.restateAll(committees.stream()
                .map(committee -> CommitteeMeasures.restatement(committee, gone(areas.get(committee.area()))))
                .toList());
    }

    private Committee seen(UUID id, int version, Officer officer) {
        var committee = get(id, officer);
        if (committee.version() != version) {
            throw RuleViolation.conflict(
                    "committee-changed", committee.changedBy(), VietnameseFormat.time(committee.changedAt()));
        }
        return committee;
    }

    /** The place, which has to exist on the day of the decision. */
    private void checkPlace(NewCommittee fresh, Officer officer) {
        var level = fresh.area().level();
        if (level == Level.NATION || level == Level.UNIT) {
            throw RuleViolation.invalid("committee-area-level").at("area");
        }
        if (!officer.scope().contains(fresh.area())) {
            throw new NotFound();
        }
        var area = places.get(fresh.area(), officer);
        if (!area.existsOn(fresh.decision().day())) {
            throw RuleViolation.invalid("committee-area-gone", area.name()).at("day");
        }
    }

    private void checkDay(CommitteeDecision decision) {
        if (decision.day().isAfter(LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE))) {
            throw RuleViolation.invalid("committee-day-in-future").at("day");
        }
    }

    private void restate(Committee committee) {
        var area = places.get(committee.area(), Officer.SYSTEM);
        ledger.restateAll(List.of(CommitteeMeasures.restatement(committee, gone(area))));
    }

    private static @Nullable LocalDate gone(@Nullable Area area) {
        var last = area == null ? null : area.validTo();
        return last == null ? null : last.plusDays(1);
    }

    private Change change(Officer officer) {
        return new Change(clock.instant(), officer.name());
    }

    /** Names of officials stay out of the audit trail, which nobody can correct. */
    private static Map<String, ?> position(Seat seat) {
        return Map.of("position", seat.position().name());
    }

    private void save(String action, Committee committee, Map<String, ?> detail) {
        repository.update(committee);
        restate(committee);
        record(action, committee, detail);
        events.publishEvent(
                committee.isStanding()
                        ? new CommitteeChanged(committee.id(), committee.area())
                        : new CommitteeDissolved(committee.id(), committee.area()));
    }

    private void record(String action, Committee committee, Map<String, ?> detail) {
        audit.record(action, SUBJECT, committee.id().toString(), committee.area(), detail);
    }
}
