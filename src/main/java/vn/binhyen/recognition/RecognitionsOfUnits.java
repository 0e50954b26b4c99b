package vn.binhyen.recognition;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.platform.AreaId;
import vn.binhyen.register.UnitRecords;

/** The signed decisions that recognise units, for their page. */
@Component
class RecognitionsOfUnits implements UnitRecords {

    private final LineRepository lines;
    private final DecisionRepository decisions;

    RecognitionsOfUnits(LineRepository lines, DecisionRepository decisions) {
        this.lines = lines;
        this.decisions = decisions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> latest(Collection<AreaId> units, Officer officer, int limit) {
        if (officer.is(Role.OPERATOR)) {
            return List.of();
        }
        return lines.latestOf(units, officer.scope(), limit).stream()
                .flatMap(line -> decisions.find(line.decision(), officer.scope()).filter(Decision::isSigned).stream()
                        .flatMap(decision -> Stream.of(new Line(
                                decision.content().day(),
                                "recognition.recognised",
                                decision.content().number() + " (" + line.year() + ")",
                                DecisionTelling.url(decision) + "#u-" + line.id()))))
                .toList();
    }
}
