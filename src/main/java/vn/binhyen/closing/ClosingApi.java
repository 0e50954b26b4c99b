package vn.binhyen.closing;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.figure.SourceViews;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.ledger.AdjustedRecord;
import vn.binhyen.ledger.Closing;
import vn.binhyen.ledger.ClosingGap;
import vn.binhyen.ledger.PeriodCalendar;
import vn.binhyen.ledger.SourceView;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.VietnameseFormat;

/** Closings for programs; the fields are those of the pages' forms. */
@RestController
@RequestMapping("/api/v1/closings")
@RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
class ClosingApi {

    private static final int MOST = 1_000;
    private static final int PAGE = 200;

    private final Periods periods;
    private final ClosingReader reader;
    private final SourceViews views;
    private final Commands commands;
    private final ObjectMapper json;
    private final Clock clock;

    ClosingApi(
            Periods periods,
            ClosingReader reader,
            SourceViews views,
            Commands commands,
            ObjectMapper json,
            Clock clock) {
        this.periods = periods;
        this.reader = reader;
        this.views = views;
        this.commands = commands;
        this.json = json;
        this.clock = clock;
    }

    /** One closing; {@code reopened} where it is open again. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Told(
            UUID id,
            String areaName,
            PeriodCalendar calendar,
            String period,
            LocalDate from,
            LocalDate to,
            Instant closedAt,
            String closedBy,
            Closing.@Nullable Reopening reopened,
            int adjustments) {}

    /** A change of a record after the closing; no reason where it follows from the law. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Adjusted(
            String kind,
            UUID id,
            @Nullable String title,
            @Nullable String url,
            Instant at,
            String by,
            @Nullable String reason,
            Map<String, Long> amounts) {}

    /** Why it is opened again. */
    record Reopening(@Nullable String reason) {}

    @GetMapping
    List<Told> list(
            @RequestParam(defaultValue = "POLICE") PeriodCalendar calendar,
            @RequestParam(required = false) @Nullable Integer year,
            @AuthenticationPrincipal Officer officer) {
        var named = year == null
                ? LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE).getYear() - 1
                : Math.clamp(year, 1900, 2100);
        var found = periods.list(calendar.year(named), MOST);
        var counts = periods.adjusted(found, officer);
        return found.stream()
                .map(closing -> told(closing, counts.getOrDefault(closing.id(), 0)))
                .toList();
    }

    /** What is missing before this place and period can be closed. */
    @GetMapping("/checklist")
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.MINISTRY})
    List<ClosingGap> checklist(@ModelAttribute ClosingForm form, @AuthenticationPrincipal Officer officer) {
        return periods.checklist(read(form, officer));
    }

    @PostMapping
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.MINISTRY})
    ResponseEntity<Told> close(
            @RequestBody ClosingForm form, @AuthenticationPrincipal Officer officer, IdempotencyKey key) {
        var wanted = read(form, officer);
        var answer = commands.once(
                key, () -> json.writeValueAsString(show(periods.close(wanted, form.isAnyway(), officer), officer)));
        return ResponseEntity.status(HttpStatus.CREATED).body(json.readValue(answer, Told.class));
    }

    @GetMapping("/{id}")
    Told show(@PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        var closing = periods.get(id, officer);
        return told(closing, periods.adjusted(List.of(closing), officer).getOrDefault(id, 0));
    }

    @GetMapping("/{id}/adjustments")
    List<Adjusted> adjustments(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Officer officer) {
        var offset = (Math.clamp(page, 1, MOST) - 1) * PAGE;
        return periods.adjustments(periods.get(id, officer), offset, PAGE, officer).stream()
                .map(adjustment -> adjusted(adjustment, officer))
                .toList();
    }

    @PostMapping("/{id}/reopening")
    @RolesAllowed({Roles.PROVINCE_OFFICE, Roles.MINISTRY})
    Told reopen(
            @PathVariable UUID id,
            @RequestBody Reopening why,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        var reason = why.reason() == null ? "" : why.reason();
        commands.once(key, () -> {
            periods.reopen(id, reason, officer);
            return id.toString();
        });
        return show(id, officer);
    }

    private ClosingRequest read(ClosingForm form, Officer officer) {
        var fields = reader.fields();
        return reader.read(form, fields, officer).orElseThrow(fields::first);
    }

    private static Told told(Closing closing, int adjustments) {
        return new Told(
                closing.id(),
                closing.areaName(),
                closing.calendar(),
                closing.period(),
                closing.days().from(),
                closing.days().to(),
                closing.closedAt(),
                closing.closedBy(),
                closing.reopening(),
                adjustments);
    }

    private Adjusted adjusted(AdjustedRecord adjustment, Officer officer) {
        var view = views.of(adjustment.source(), officer);
        return new Adjusted(
                adjustment.source().kind(),
                adjustment.source().id(),
                view.map(SourceView::title).orElse(null),
                view.map(SourceView::url).orElse(null),
                adjustment.at(),
                adjustment.by(),
                adjustment.reason(),
                adjustment.amounts().entrySet().stream()
                        .collect(Collectors.toMap(change -> change.getKey().value(), Map.Entry::getValue)));
    }
}
