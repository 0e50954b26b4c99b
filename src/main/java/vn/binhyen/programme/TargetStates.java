package vn.binhyen.programme;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.figure.Figures;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;

/** Tells pages that show figures which of them have a target. */
@Component
public class TargetStates {

    private final Targets targets;
    private final Tracker tracker;
    private final TargetTelling telling;
    private final Figures figures;

    TargetStates(Targets targets, Tracker tracker, TargetTelling telling, Figures figures) {
        this.targets = targets;
        this.tracker = tracker;
        this.telling = telling;
        this.figures = figures;
    }

    /** By figure: the target of this place whose last day is the nearest that is not over, else the latest. */
    @Transactional(readOnly = true)
    public Map<String, TargetState> of(AreaId area, LocalDate today, Officer officer) {
        var chosen = new LinkedHashMap<String, Target>();
        targets.list(officer).stream()
                .filter(target -> target.area().equals(area) && !target.isWithdrawn())
                .forEach(target -> chosen.merge(target.figure(), target, (one, other) -> nearer(one, other, today)));
        var states = new LinkedHashMap<String, TargetState>();
        chosen.forEach((code, target) -> {
            var light = tracker.track(target, officer).light();
            var asked = telling.bound(figures.figure(code), target.bound());
            states.put(code, new TargetState(asked, light.key(), light.tone(), target.url()));
        });
        return states;
    }

    private static Target nearer(Target one, Target other, LocalDate today) {
        var first = end(one).isBefore(end(other)) ? one : other;
        var last = first.equals(one) ? other : one;
        return end(first).isBefore(today) ? last : first;
    }

    private static LocalDate end(Target target) {
        return target.days().period().to();
    }
}
