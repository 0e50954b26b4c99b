package vn.binhyen.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.binhyen.outreach.Audience;
import vn.binhyen.outreach.OutreachForm;
import vn.binhyen.register.SchoolLevel;
import vn.binhyen.register.Unit;
import vn.binhyen.register.UnitKind;

/** Outreach sessions of a year: topics with their weights, months with their shares. The same random numbers each time. */
record OutreachRecipe(int sessionsPerYear, int growthPercent, List<Integer> months, List<Topic> topics) {

    /**
     * What is talked about, how, before whom; participants and documents lie between two bounds. In schools only where
     * one of the {@code schools} levels is taught, so that nobody warns a kindergarten of drugs.
     */
    record Topic(
            String title,
            OutreachForm form,
            Audience audience,
            @Nullable Set<SchoolLevel> schools,
            int weight,
            List<Integer> participants,
            List<Integer> documents) {

        private boolean fits(Unit unit) {
            return schools == null
                    || unit.kind() != UnitKind.SCHOOL
                    || !Collections.disjoint(schools, unit.details().levels());
        }

        /** Those of the units before which one would talk about this. */
        List<Unit> fitting(List<Unit> units) {
            return schools == null ? units : units.stream().filter(this::fits).toList();
        }
    }

    /** One session, placed in the commune with this number. */
    record Planned(LocalDate day, int commune, Topic topic, int participants, int documents) {}

    /** Sessions of these days; a month's share falls evenly on its days. */
    List<Planned> expand(LocalDate from, LocalDate to, int perYear, int communes, RandomGenerator random) {
        var planned = new ArrayList<Planned>();
        var shares = months.stream().mapToInt(Integer::intValue).sum();
        var due = 0.0;
        for (var day = from; !day.isAfter(to); day = day.plusDays(1)) {
            due += perYear * (double) months.get(day.getMonthValue() - 1) / shares / day.lengthOfMonth();
            for (; due >= 1; due--) {
                planned.add(session(day, communes, random));
            }
        }
        return planned;
    }

    int perYear(int yearsBack) {
        return (int) Math.round(sessionsPerYear / Math.pow(1 + growthPercent / 100.0, yearsBack));
    }

    private Planned session(LocalDate day, int communes, RandomGenerator random) {
        var topic = topic(random);
        return new Planned(
                day,
                random.nextInt(communes),
                topic,
                between(topic.participants(), random),
                between(topic.documents(), random));
    }

    private Topic topic(RandomGenerator random) {
        var left = random.nextInt(topics.stream().mapToInt(Topic::weight).sum());
        for (var topic : topics) {
            left -= topic.weight();
            if (left < 0) {
                return topic;
            }
        }
        throw new IllegalStateException("Weights changed while choosing");
    }

    private static int between(List<Integer> bounds, RandomGenerator random) {
        return random.nextInt(bounds.getFirst(), bounds.getLast() + 1);
    }
}
