package vn.binhyen.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.returns.ReturnReader.Asked;

/** Tells one return to people who read it, or decide on it. */
@Component
class ReturnTelling {

    private final FormCatalog forms;
    private final Returns returns;
    private final EditionRepository editions;
    private final ReturnPlaces places;
    private final CountedNumbers counted;
    private final ReturnReviewing reviewing;

    ReturnTelling(
            FormCatalog forms,
            Returns returns,
            EditionRepository editions,
            ReturnPlaces places,
            CountedNumbers counted,
            ReturnReviewing reviewing) {
        this.forms = forms;
        this.returns = returns;
        this.editions = editions;
        this.places = places;
        this.counted = counted;
        this.reviewing = reviewing;
    }

    static String period(Form.Due period) {
        return period.code() + " (" + VietnameseFormat.date(period.days().from()) + " – "
                + VietnameseFormat.date(period.days().to()) + ")";
    }

    static String entryUrl(Asked asked) {
        return entryUrl(
                asked.form().code(), asked.period().code(), asked.place().code());
    }

    static String entryUrl(String form, String period, String place) {
        return url("/returns/entry", form, period, place);
    }

    static String url(String path, String form, String period, String place) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("form", form)
                .queryParam("period", period)
                .queryParam("area", place)
                .encode()
                .toUriString();
    }

    static String tone(Return.Status status) {
        return switch (status) {
            case DRAFT -> "";
            case SUBMITTED -> "info";
            case RETURNED -> "bad";
            case APPROVED -> "good";
        };
    }

    /** What one return is told with. */
    private record Told(
            Form form,
            Form.Due period,
            Map<String, ReturnValue> values,
            Map<String, ReturnValue> before,
            Map<String, Long> counted,
            Map<String, List<String>> warnings,
            Map<String, String> remarks,
            Locale locale) {}

    /** {@code edition} asks for an approved version; without it the return is told as it stands. */
    ReturnPage page(
            Return one, @Nullable Integer edition, Map<String, String> typed, FormErrors errors, Officer officer) {
        var place = places.named(one.area(), officer);
        var versions = returns.editions(one.id(), officer);
        var shown = shown(versions, edition);
        var told = told(one, shown.map(Edition::values).orElse(one.values()), officer);
        var sent = shown.map(Edition::submitted).orElse(one.submitted());
        var may = edition == null ? ReturnRights.of(one, officer) : ReturnRights.NONE;
        return new ReturnPage(
                one.url(),
                entryUrl(one.form(), one.period(), place.code()),
                told.form().title().in(told.locale()),
                place.name(),
                period(told.period()),
                VietnameseFormat.date(told.period().deadline()),
                one.status().key(),
                tone(one.status()),
                edition == null ? one.edition() : edition,
                edition == null ? null : edition.toString(),
                one.receipt(),
                sent == null ? null : sent.at(),
                sent == null ? null : sent.by(),
                one.remarks().get(""),
                may.fill(),
                may.review(),
                may.correct(),
                may.ownWork(),
                sections(told),
                versions.stream().map(version -> version(one, version)).toList(),
                typed,
                errors);
    }

    private static Optional<Edition> shown(List<Edition> versions, @Nullable Integer edition) {
        if (edition == null) {
            return Optional.empty();
        }
        return Optional.of(versions.stream()
                .filter(version -> version.number() == edition)
                .findFirst()
                .orElseThrow(NotFound::new));
    }

    private Told told(Return one, Map<String, ReturnValue> values, Officer officer) {
        var dated = forms.of(one);
        var form = dated.form();
        var period = dated.period();
        var findings = reviewing
                .findings(form, period, Map.of(one.area(), values), false, officer)
                .getOrDefault(one.area(), List.of());
        return new Told(
                form,
                period,
                values,
                editions.before(form, period.days().to(), List.of(one.area())).getOrDefault(one.area(), Map.of()),
                counted.amounts(form, period, one.area(), officer),
                findings.stream()
                        .collect(Collectors.groupingBy(
                                Finding::cell, Collectors.mapping(reviewing::text, Collectors.toList()))),
                one.remarks(),
                LocaleContextHolder.getLocale());
    }

    private static ReturnPage.Version version(Return one, Edition edition) {
        return new ReturnPage.Version(
                edition.number(),
                one.url() + "?edition=" + edition.number(),
                edition.approved().at(),
                edition.approved().by(),
                edition.submitted().by());
    }

    private static List<ReturnPage.Section> sections(Told told) {
        var sections = new ArrayList<ReturnPage.Section>();
        for (var section : told.form().sections()) {
            var rows = section.rows().stream()
                    .flatMap(row -> told.form().of(section, row).stream())
                    .map(cell -> row(cell, told))
                    .toList();
            sections.add(new ReturnPage.Section(section.title().in(told.locale()), rows));
        }
        return sections;
    }

    private static ReturnPage.Row row(FormCell cell, Told told) {
        var value = told.values().get(cell.code());
        var before = told.before().get(cell.code());
        var counted = cell.isCounted() ? told.counted().get(cell.code()) : null;
        var amount = cell.isCounted() ? counted : value == null ? null : Long.valueOf(value.amount());
        var asOf = value == null ? null : value.asOf();
        return new ReturnPage.Row(
                cell.code(),
                cell.label(told.locale()),
                cell.unit().in(told.locale()),
                cell.row().part(),
                text(cell, amount, told.locale()),
                text(cell, before == null ? null : before.amount(), told.locale()),
                value == null ? null : value.source(),
                asOf == null ? null : VietnameseFormat.date(asOf),
                value == null ? null : value.note(),
                told.remarks().get(cell.code()),
                told.warnings().getOrDefault(cell.code(), List.of()));
    }

    private static @Nullable String text(FormCell cell, @Nullable Long amount, Locale locale) {
        return amount == null ? null : VietnameseFormat.scaled(Objects.requireNonNull(amount), cell.scale(), locale);
    }
}
