package vn.binhyen.recognition;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.ledger.SourceKind;
import vn.binhyen.ledger.SourceView;
import vn.binhyen.platform.Scope;

/** Shows a recognised unit under a figure: its name and the decision, with a link to the decision's page. */
@Component
@Transactional(readOnly = true)
class RecognitionSource implements SourceKind {

    private final LineRepository lines;
    private final DecisionRepository decisions;

    RecognitionSource(LineRepository lines, DecisionRepository decisions) {
        this.lines = lines;
        this.decisions = decisions;
    }

    @Override
    public String kind() {
        return RecognitionMeasures.SOURCE;
    }

    @Override
    public Optional<SourceView> describe(UUID id, Scope scope) {
        return lines.find(id, scope)
                .flatMap(line -> decisions
                        .find(line.decision(), scope)
                        .map(decision -> new SourceView(
                                line.name() + " – " + decision.content().number(),
                                DecisionTelling.url(decision) + "#u-" + line.id(),
                                decision.content().day())));
    }
}
