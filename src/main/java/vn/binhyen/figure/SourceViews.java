package vn.binhyen.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.ledger.Source;
import vn.binhyen.ledger.SourceKind;
import vn.binhyen.ledger.SourceView;

/** Records under figures as a reader may see them: nothing of those that are gone, out of scope or not for the role. */
@Component
public class SourceViews {

    private final Map<String, SourceKind> kinds;

    SourceViews(List<SourceKind> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toMap(SourceKind::kind, Function.identity()));
    }

    public Optional<SourceView> of(Source source, Officer officer) {
        return Optional.ofNullable(kinds.get(source.kind()))
                .filter(kind -> kind.isGroundwork() || !officer.is(Role.OPERATOR))
                .flatMap(kind -> kind.describe(source.id(), officer.scope()));
    }
}
