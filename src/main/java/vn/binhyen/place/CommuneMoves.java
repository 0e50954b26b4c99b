package vn.binhyen.place;

import java.util.List;
import vn.binhyen.platform.Level;

/** Which successions move all units of a commune: the whole ones between different communes. */
final class CommuneMoves {

    private CommuneMoves() {}

    static List<CommuneMove> of(List<AreaSuccession> successions) {
        return successions.stream()
                .filter(AreaSuccession::isWhole)
                .filter(succession -> succession.from().level() == Level.COMMUNE)
                .filter(succession -> !succession.from().equals(succession.to()))
                .map(succession -> new CommuneMove(succession.from(), succession.to()))
                .toList();
    }
}
