package vn.binhyen.place;

import java.util.List;
import java.util.stream.Collectors;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.VietnameseText;

/**
 * Báo cáo kế thừa: how many new communes stayed as they were, are pure merges, took over one old place under a new name, or
 * involve parts; and what somebody should look at.
 *
 * @param unknownParts successions whose share nobody recorded
 * @param unsure successions whose old place was found by likeness
 * @param checked successions that a person settled
 * @param withoutSuccessor old communes that no row names
 * @param withoutPredecessor new communes that no row names
 */
public record SuccessionReport(
        int provinces,
        int unchanged,
        int merged,
        int renamed,
        int involvingParts,
        int unknownParts,
        int unsure,
        int checked,
        List<Area> withoutSuccessor,
        List<Area> withoutPredecessor) {

    private static final String AS_IT_WAS = "giu nguyen";

    static SuccessionReport of(List<AreaSuccession> all, List<Area> withoutSuccessor, List<Area> withoutPredecessor) {
        var communes = all.stream()
                .filter(succession -> succession.to().level() == Level.COMMUNE)
                .collect(Collectors.groupingBy(AreaSuccession::to))
                .values();
        var whole = communes.stream()
                .filter(parts -> parts.stream().allMatch(AreaSuccession::isWhole))
                .toList();
        var single = whole.stream().filter(parts -> parts.size() == 1).map(List::getFirst);
        var unchanged = (int) single.filter(SuccessionReport::isUnchanged).count();
        var merged = (int) whole.stream().filter(parts -> parts.size() > 1).count();
        return new SuccessionReport(
                (int) all.stream()
                        .filter(succession -> succession.to().level() == Level.PROVINCE)
                        .map(AreaSuccession::to)
                        .distinct()
                        .count(),
                unchanged,
                merged,
                whole.size() - unchanged - merged,
                communes.size() - whole.size(),
                (int) all.stream()
                        .filter(succession -> succession.share() == null)
                        .count(),
                count(all, Certainty.UNSURE),
                count(all, Certainty.CHECKED),
                withoutSuccessor,
                withoutPredecessor);
    }

    private static boolean isUnchanged(AreaSuccession succession) {
        return VietnameseText.fold(succession.origin().fragment()).equals(AS_IT_WAS)
                || succession.names().old().equals(succession.names().fresh());
    }

    private static int count(List<AreaSuccession> all, Certainty certainty) {
        return (int) all.stream()
                .filter(succession -> succession.origin().certainty() == certainty)
                .count();
    }
}
