package vn.binhyen.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import vn.binhyen.committee.CommitteeDecision;
import vn.binhyen.committee.NewCommittee;
import vn.binhyen.committee.Position;
import vn.binhyen.committee.Seat;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;

/** The committees of a province and its communes: who sits in them by office; the people are invented. */
record CommitteeRecipe(
        String name,
        String authority,
        String signerTitle,
        LocalDate firstDay,
        LocalDate day,
        LocalDate termEnd,
        NewHead newHead,
        List<String> surnames,
        List<String> middleNames,
        List<String> givenNames,
        List<Office> province,
        List<Office> commune) {

    /** A seat that belongs to an office. */
    record Office(Position position, String office, String assignment) {}

    /** In every so many communes another head came on this day. */
    record NewHead(int every, LocalDate day) {}

    /** The committee of a commune; {@code index} is its place in the list of communes. */
    NewCommittee commune(PlannedCommune place, int index) {
        var people = people(place.id());
        var named = inSentence(place.fullName());
        var seats = new ArrayList<>(seats(commune, named, people, day, termEnd));
        if (index % newHead.every() == 0) {
            var head = seats.getFirst();
            seats.set(0, seat(head, head.name(), day, newHead.day().minusDays(1)));
            seats.add(seat(head, people.get(commune.size()), newHead.day(), termEnd));
        }
        return new NewCommittee(
                place.id(), name, decision(CommitteeDecision.Kind.SET_UP, named, place.id(), day), seats);
    }

    /** The first committee of the province. */
    NewCommittee province(PlaceRecipe places) {
        var named = inSentence(places.province().name());
        return new NewCommittee(
                places.provinceId(),
                name,
                decision(CommitteeDecision.Kind.SET_UP, named, places.provinceId(), firstDay),
                seats(province, named, people(places.provinceId()), firstDay, null));
    }

    CommitteeDecision reform(PlaceRecipe places) {
        var named = inSentence(places.province().name());
        return decision(CommitteeDecision.Kind.REFORM, named, places.provinceId(), day);
    }

    /** Who came when the province's committee was re-formed. */
    List<Seat> reformed(PlaceRecipe places) {
        var named = inSentence(places.province().name());
        var fresh = people(places.provinceId()).subList(province.size(), 2 * province.size());
        return seats(province, named, fresh, day, termEnd);
    }

    private static List<Seat> seats(
            List<Office> offices, String place, List<String> people, LocalDate since, @Nullable LocalDate end) {
        var seats = new ArrayList<Seat>();
        for (var office : offices) {
            seats.add(new Seat(
                    office.position(),
                    people.get(seats.size()),
                    office.office().replace("{place}", place),
                    office.assignment(),
                    since,
                    end));
        }
        return seats;
    }

    private static Seat seat(Seat seat, String person, LocalDate since, LocalDate end) {
        return new Seat(seat.position(), person, seat.office(), seat.assignment(), since, end);
    }

    private CommitteeDecision decision(CommitteeDecision.Kind kind, String place, AreaId area, LocalDate signedOn) {
        var number = area.level() == Level.PROVINCE ? 1380 : area.value() / Level.COMMUNE.span() % 100;
        return CommitteeDecision.of(
                kind,
                number + "/QĐ-UBND",
                signedOn,
                authority.replace("{place}", place),
                people(area).get(kind == CommitteeDecision.Kind.REFORM ? province.size() : 0),
                signerTitle);
    }

    /** Enough different invented people of a place, the same ones at each start. */
    private List<String> people(AreaId area) {
        var random = new SplittableRandom(area.value());
        var people = new ArrayList<String>();
        var known = new HashSet<String>();
        while (people.size() < 2 * Math.max(province.size(), commune.size())) {
            var person = one(surnames, random) + " " + one(middleNames, random) + " " + one(givenNames, random);
            if (known.add(person)) {
                people.add(person);
            }
        }
        return people;
    }

    private static String one(List<String> names, SplittableRandom random) {
        return names.get(random.nextInt(names.size()));
    }

    private static String inSentence(String name) {
        return name.substring(0, 1).toLowerCase(PlannedCommune.LANGUAGE) + name.substring(1);
    }
}
