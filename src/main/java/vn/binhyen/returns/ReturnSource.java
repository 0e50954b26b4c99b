package vn.binhyen.returns;

import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.ledger.SourceKind;
import vn.binhyen.ledger.SourceView;
import vn.binhyen.platform.Scope;

/** Shows a return under a figure, with a link to its page. Forms are made from figures, which ask for this: they come later. */
@Component
@Transactional(readOnly = true)
class ReturnSource implements SourceKind {

    private final ReturnRepository repository;
    private final ObjectProvider<FormCatalog> forms;

    ReturnSource(ReturnRepository repository, ObjectProvider<FormCatalog> forms) {
        this.repository = repository;
        this.forms = forms;
    }

    @Override
    public String kind() {
        return ReturnMeasures.SOURCE;
    }

    @Override
    public Optional<SourceView> describe(UUID id, Scope scope) {
        return repository.find(id, scope).map(one -> {
            var dated = forms.getObject().of(one);
            return new SourceView(
                    dated.form().title().in(LocaleContextHolder.getLocale()) + " · " + one.period(),
                    one.url(),
                    dated.period().days().to());
        });
    }
}
