package vn.binhyen.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;

/**
 * Decisions of one kind: which units, how many of them or what percentage, and one decision for each commune, each
 * district or the whole province. An exact number skips units evenly; a percentage leans differently in each commune.
 * {@code shortOf} is the criterion that the others do not meet.
 */
record RecognitionRecipe(
        Set<String> kinds,
        @Nullable Set<String> managing,
        @Nullable Integer year,
        @Nullable Integer count,
        @Nullable Integer percent,
        Level by,
        int firstNumber,
        String symbol,
        @Nullable LocalDate date,
        int day,
        int spread,
        String authority,
        List<String> signers,
        String shortOf) {

    private static final int LEAST_LEANING = -20;
    private static final int MOST_LEANING = 12;

    /** A unit that may be recognised. */
    record Candidate(AreaId id, String kind, String managing) {}

    /** A decision to be signed. */
    record Planned(
            AreaId area, String number, LocalDate date, int year, String issuer, String signer, List<AreaId> units) {}

    /** {@code candidates} in their order; {@code names} tells what the area of an authority is called. */
    List<Planned> expand(int year, List<Candidate> candidates, Function<AreaId, String> names) {
        var byArea = new LinkedHashMap<AreaId, List<AreaId>>();
        for (var unit : chosen(year, candidates)) {
            byArea.computeIfAbsent(unit.ancestor(by), area -> new ArrayList<>()).add(unit);
        }
        return decisions(year, byArea, names);
    }

    /** One decision for each authority. */
    List<Planned> decisions(int year, Map<AreaId, List<AreaId>> byArea, Function<AreaId, String> names) {
        var planned = new ArrayList<Planned>();
        byArea.forEach((area, units) -> planned.add(decision(year, area, units, names, planned.size())));
        return planned;
    }

    /** The units of its kinds and managing levels. */
    List<AreaId> of(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> kinds.contains(candidate.kind()))
                .filter(candidate -> managing == null || managing.contains(candidate.managing()))
                .map(Candidate::id)
                .toList();
    }

    /** Those of them that are recognised. */
    List<AreaId> chosen(int year, List<Candidate> candidates) {
        var mine = of(candidates);
        return count == null ? leaning(year, mine) : counted(mine, count);
    }

    private static List<AreaId> counted(List<AreaId> candidates, int count) {
        var spread = new Spread(count, candidates.size());
        var chosen = new ArrayList<AreaId>();
        for (var index = 0; index < candidates.size(); index++) {
            if (spread.takes(index)) {
                chosen.add(candidates.get(index));
            }
        }
        return chosen;
    }

    /** A commune is recognised when it leans far enough: so that only those are whose units mostly were. */
    private List<AreaId> leaning(int year, List<AreaId> candidates) {
        var wanted = percent == null ? 0 : percent;
        var byCommune = new LinkedHashMap<AreaId, List<AreaId>>();
        for (var unit : candidates) {
            byCommune
                    .computeIfAbsent(unit.ancestor(Level.COMMUNE), commune -> new ArrayList<>())
                    .add(unit);
        }
        var chosen = new ArrayList<AreaId>();
        byCommune.forEach((commune, units) -> {
            var leaning = leaning(year, commune);
            var share = units.contains(commune)
                    ? (leaning - LEAST_LEANING) * 100 >= (100 - wanted) * (MOST_LEANING - LEAST_LEANING) ? 100 : 0
                    : Math.min(wanted + leaning, 100);
            chosen.addAll(counted(units, Math.round(units.size() * share / 100f)));
        });
        return chosen;
    }

    /** How a commune does in this year, the same for all kinds of its units. */
    private static int leaning(int year, AreaId commune) {
        return new SplittableRandom(commune.value() + year).nextInt(LEAST_LEANING, MOST_LEANING);
    }

    private Planned decision(int year, AreaId area, List<AreaId> units, Function<AreaId, String> names, int index) {
        var first = date == null ? LocalDate.of(year, 11, 1).plusDays(day - 1) : date;
        return new Planned(
                area,
                firstNumber + (by == Level.PROVINCE ? 0 : index) + "/" + symbol,
                first.plusDays(spread == 0 ? 0 : index % spread),
                year,
                authority.replace("{place}", inSentence(names.apply(area))),
                signers.get(index % signers.size()),
                units);
    }

    /** Xã Mai Sương as it stands within a sentence: xã Mai Sương. */
    private static String inSentence(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(PlannedCommune.LANGUAGE) + name.substring(1);
    }
}
