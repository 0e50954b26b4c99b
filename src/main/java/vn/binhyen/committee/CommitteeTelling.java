package vn.binhyen.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.audit.Audit;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.place.Places;
import vn.binhyen.platform.VietnameseFormat;

/** Tells one committee to people: as it is, or as it was on a day. */
@Component
@Transactional(readOnly = true)
class CommitteeTelling {

    private final Committees committees;
    private final Places places;
    private final Audit audit;
    private final Clock clock;

    CommitteeTelling(Committees committees, Places places, Audit audit, Clock clock) {
        this.committees = committees;
        this.places = places;
        this.audit = audit;
        this.clock = clock;
    }

    static boolean mayWrite(Officer officer) {
        return officer.is(Role.COMMUNE_OFFICER) || officer.is(Role.PROVINCE_OFFICE);
    }

    static String url(UUID committee) {
        return "/committees/" + committee;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
    }

    /** The committee as it was on that day; without one as it is, or as it last was. */
    CommitteePage page(UUID id, @Nullable LocalDate asked, Officer officer) {
        var committee = committees.get(id, officer);
        var area = places.get(committee.area(), officer);
        var last = area.validTo();
        var day = asked == null ? lastDay(committee, last) : asked;
        return new CommitteePage(
                url(id),
                committee.name(),
                area.name(),
                area.url(),
                day,
                asked == null,
                decision(committee, day),
                people(committee.servingOn(day)),
                people(committee.members().stream()
                        .filter(member -> hasLeft(member, day))
                        .toList()),
                committee.decisions().reversed().stream()
                        .map(CommitteeTelling::told)
                        .toList(),
                history(committee, officer),
                committee.dissolvedOn(),
                last,
                mayWrite(officer) && committee.isStanding() && last == null);
    }

    /** Today, or the day before a committee or its place came to its end. */
    LocalDate lastDay(Committee committee, @Nullable LocalDate placeGone) {
        var dissolved = committee.dissolvedOn();
        if (dissolved != null) {
            return dissolved.equals(committee.setUpOn()) ? dissolved : dissolved.minusDays(1);
        }
        return placeGone == null ? today() : placeGone;
    }

    private static CommitteePage.@Nullable Decision decision(Committee committee, LocalDate day) {
        return day.isBefore(committee.setUpOn()) ? null : told(committee.basis(day));
    }

    private static boolean hasLeft(Member member, LocalDate day) {
        var end = member.end();
        return end != null && !end.isAfter(day);
    }

    private static List<CommitteePage.Person> people(List<Member> members) {
        return members.stream()
                .sorted(Comparator.comparing(member -> member.seat().position()))
                .map(member -> {
                    var seat = member.seat();
                    return new CommitteePage.Person(
                            "/committee-members/" + member.id(),
                            seat.position().key(),
                            seat.name(),
                            seat.office(),
                            seat.assignment(),
                            seat.since(),
                            seat.termEnd(),
                            member.end(),
                            member.leftReason());
                })
                .toList();
    }

    private static CommitteePage.Decision told(CommitteeDecision decision) {
        return new CommitteePage.Decision(
                "committee.kind." + decision.kind(),
                decision.number(),
                decision.day(),
                decision.issuer(),
                decision.signer(),
                decision.signerTitle(),
                "?on=" + decision.day());
    }

    private List<CommitteePage.Event> history(Committee committee, Officer officer) {
        return audit.history(Committees.SUBJECT, committee.id().toString(), officer.scope()).stream()
                .map(line -> new CommitteePage.Event(
                        "committee.history." + line.action().substring("committee.".length()),
                        line.actorName(),
                        line.at()))
                .toList();
    }
}
