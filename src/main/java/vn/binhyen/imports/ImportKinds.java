package vn.binhyen.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.NotFound;

/** The imports that the modules offer. They are asked for late: facades that import stand between them and this. */
@Component
class ImportKinds {

    private final ObjectProvider<ImportKind> kinds;

    ImportKinds(ObjectProvider<ImportKind> kinds) {
        this.kinds = kinds;
    }

    ImportKind get(String name) {
        return find(name).orElseThrow(NotFound::new);
    }

    /** A kind that this officer may use; another one does not exist for them. */
    ImportKind get(String name, Officer officer) {
        return find(name).filter(kind -> mayUse(kind, officer)).orElseThrow(NotFound::new);
    }

    List<ImportForm> of(Officer officer) {
        return kinds.stream()
                .filter(kind -> mayUse(kind, officer))
                .map(ImportKind::form)
                .sorted(Comparator.comparing(ImportForm::name))
                .toList();
    }

    private Optional<ImportKind> find(String name) {
        return kinds.stream().filter(kind -> kind.form().name().equals(name)).findFirst();
    }

    private static boolean mayUse(ImportKind kind, Officer officer) {
        return kind.form().roles().contains(officer.role().name());
    }
}
