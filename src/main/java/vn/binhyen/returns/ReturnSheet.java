package vn.binhyen.returns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.returns.ReturnRegister.Progress;

/** Makes the sheet of many places. */
@Component
class ReturnSheet {

    private static final int ROWS = 500;
    private static final int FINDINGS = 200;

    private final ReturnRegister register;
    private final ReturnReviewing reviewing;
    private final ReturnPlaces places;
    private final Clock clock;

    ReturnSheet(ReturnRegister register, ReturnReviewing reviewing, ReturnPlaces places, Clock clock) {
        this.register = register;
        this.reviewing = reviewing;
        this.places = places;
        this.clock = clock;
    }

    ReturnSheetPage page(
            Form form, Form.Due period, int number, Map<String, String> typed, FormErrors errors, Officer officer) {
        var locale = LocaleContextHolder.getLocale();
        var progress = register.progress(form, period, officer.area(), officer);
        var expected = progress.expected();
        var from = Math.clamp((number - 1L) * ROWS, 0, Math.max(0, expected.size() - 1));
        var shown = expected.subList(from, Math.min(expected.size(), from + ROWS));
        var findings = findings(progress, shown, officer);
        var wrong = new HashSet<>(errors.byField().keySet());
        findings.forEach(told -> wrong.add(told.field()));
        var today = LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
        return new ReturnSheetPage(
                new ReturnRequest(form.code(), period.code(), ""),
                form.title().in(locale),
                places.named(officer.area(), officer).name(),
                ReturnTelling.period(period),
                VietnameseFormat.date(period.deadline()),
                !period.days().to().isAfter(today),
                columns(form, locale),
                shown.stream().map(place -> row(progress, place, typed, wrong)).toList(),
                findings.stream().limit(FINDINGS).toList(),
                typed.getOrDefault("source", ""),
                typed.getOrDefault("asOf", ""),
                url("/returns/template", form, period, 0),
                (expected.isEmpty() ? 0 : from + 1) + "–" + (from + shown.size()) + "/" + expected.size(),
                from > 0 ? url("/returns/sheet", form, period, from / ROWS) : null,
                from + ROWS < expected.size() ? url("/returns/sheet", form, period, from / ROWS + 2) : null,
                errors);
    }

    private static List<ReturnSheetPage.Column> columns(Form form, Locale locale) {
        return form.asked().stream()
                .map(cell -> new ReturnSheetPage.Column(
                        cell.label(locale), cell.unit().in(locale)))
                .toList();
    }

    static String url(String path, Form form, Form.Due period, int page) {
        var url = UriComponentsBuilder.fromPath(path)
                .queryParam("form", form.code())
                .queryParam("period", period.code());
        return (page == 0 ? url : url.queryParam("page", page)).encode().toUriString();
    }

    private List<ReturnSheetPage.Told> findings(Progress progress, List<ReturnPlace> shown, Officer officer) {
        var values = new HashMap<AreaId, Map<String, ReturnValue>>();
        for (var place : shown) {
            var one = progress.states().get(place.area());
            if (one != null && one.status().isOpen()) {
                values.put(place.area(), one.values());
            }
        }
        var told = new ArrayList<ReturnSheetPage.Told>();
        var found = reviewing.findings(progress.form(), progress.period(), values, false, officer);
        for (var place : shown) {
            for (var finding : found.getOrDefault(place.area(), List.of())) {
                told.add(new ReturnSheetPage.Told(
                        ReturnReader.field(place.area(), finding.cell()),
                        place.name() + ": " + reviewing.text(finding)));
            }
        }
        return told;
    }

    private static ReturnSheetPage.Row row(
            Progress progress, ReturnPlace place, Map<String, String> typed, Set<String> wrong) {
        var one = progress.states().get(place.area());
        var open = one == null || one.status().isOpen();
        var cells = new ArrayList<ReturnSheetPage.Cell>();
        for (var cell : progress.form().asked()) {
            var field = ReturnReader.field(place.area(), cell.code());
            var saved = text(cell, one == null ? null : one.values().get(cell.code()));
            cells.add(new ReturnSheetPage.Cell(
                    open ? field : null, open ? typed.getOrDefault(field, saved) : saved, wrong.contains(field)));
        }
        return new ReturnSheetPage.Row(
                place.name(),
                place.code(),
                one == null || open
                        ? ReturnTelling.entryUrl(
                                progress.form().code(), progress.period().code(), place.code())
                        : one.url(),
                one == null ? "returns.status.NONE" : one.status().key(),
                one == null ? "" : ReturnTelling.tone(one.status()),
                cells);
    }

    /** As it is typed, whatever the language of the page. */
    private static String text(FormCell cell, @Nullable ReturnValue value) {
        return value == null ? "" : VietnameseFormat.scaled(value.amount(), cell.scale(), VietnameseFormat.VIETNAMESE);
    }
}
