package vn.binhyen.closing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.binhyen.figure.SourceViews;
import vn.binhyen.identity.Officer;
import vn.binhyen.ledger.AdjustedRecord;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.SourceView;
import vn.binhyen.platform.VietnameseFormat;

/** Tells adjustments to people: the record by its title and page, and by how much each measure changed. */
@Component
class AdjustmentTelling {

    private final SourceViews views;
    private final Ledger ledger;
    private final MessageSource messages;

    AdjustmentTelling(SourceViews views, Ledger ledger, MessageSource messages) {
        this.views = views;
        this.ledger = ledger;
        this.messages = messages;
    }

    List<ClosingPage.Line> lines(List<AdjustedRecord> adjustments, Officer officer) {
        var locale = LocaleContextHolder.getLocale();
        return adjustments.stream()
                .map(adjustment -> {
                    var view = views.of(adjustment.source(), officer);
                    var reason = adjustment.reason();
                    return new ClosingPage.Line(
                            view.map(SourceView::title)
                                    .orElseGet(() -> messages.getMessage("figure.explain.unseen", null, locale)),
                            view.map(SourceView::url).orElse(null),
                            VietnameseFormat.time(adjustment.at()),
                            adjustment.by(),
                            reason == null ? messages.getMessage("closing.by-law", null, locale) : reason,
                            changes(adjustment, locale));
                })
                .toList();
    }

    private List<ClosingPage.Change> changes(AdjustedRecord adjustment, Locale locale) {
        return adjustment.amounts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(MeasureCode::value)))
                .map(change -> {
                    var measure = ledger.measure(change.getKey());
                    var amount = VietnameseFormat.scaled(change.getValue(), measure.scale(), locale);
                    return new ClosingPage.Change(change.getValue() > 0 ? "+" + amount : amount, measure.unit());
                })
                .toList();
    }
}
