package vn.binhyen.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.audit.Audit;
import vn.binhyen.audit.AuditLine;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.platform.FormErrors;

/** Tells decisions to people: lists, and one decision in its official look. */
@Component
@Transactional(readOnly = true)
class DecisionTelling {

    private static final int LIST = 50;
    static final int UNITS = 200;

    private final DecisionRepository decisions;
    private final LineRepository lines;
    private final RecognitionRules rules;
    private final Candidates candidates;
    private final Corrections corrections;
    private final Audit audit;
    private final ObjectMapper json;

    DecisionTelling(
            DecisionRepository decisions,
            LineRepository lines,
            RecognitionRules rules,
            Candidates candidates,
            Corrections corrections,
            Audit audit,
            ObjectMapper json) {
        this.decisions = decisions;
        this.lines = lines;
        this.rules = rules;
        this.candidates = candidates;
        this.corrections = corrections;
        this.audit = audit;
        this.json = json;
    }

    static boolean mayDraft(Officer officer) {
        return officer.is(Role.COMMUNE_OFFICER) || officer.is(Role.PROVINCE_OFFICE);
    }

    DecisionsPage list(@Nullable Integer year, int page, Officer officer) {
        var offset = (page - 1L) * LIST;
        var total = decisions.count(officer.scope(), year);
        var found = decisions.list(officer.scope(), year, LIST, offset).stream()
                .map(decision -> line(decision, officer))
                .toList();
        var years = new LinkedHashMap<String, String>();
        decisions.years(officer.scope()).forEach(known -> years.put(known.toString(), known.toString()));
        var filter = year == null ? "" : "&year=" + year;
        return new DecisionsPage(
                found,
                total,
                year == null ? "" : year.toString(),
                years,
                mayDraft(officer),
                offset + 1,
                page > 1 ? "/decisions?page=" + (page - 1) + filter : null,
                offset + found.size() < total ? "/decisions?page=" + (page + 1) + filter : null);
    }

    private DecisionsPage.Line line(Decision decision, Officer officer) {
        var content = decision.content();
        var units = lines.counts(decision.id(), officer.scope()).stream()
                .mapToLong(LineRepository.KindCount::units)
                .sum();
        return new DecisionsPage.Line(
                url(decision),
                content.number(),
                content.day(),
                content.year(),
                content.issuer(),
                decision.status().key(),
                tone(decision.status()),
                units);
    }

    DecisionPage page(Decision decision, int page, Officer officer, String reason, FormErrors errors) {
        var counts = lines.counts(decision.id(), officer.scope());
        return new DecisionPage(
                head(decision, officer),
                rights(decision, officer),
                units(decision, counts, page, officer),
                notices(counts, decision.year()),
                corrections
                        .find(decision.id())
                        .map(found -> correction(found, officer))
                        .orElse(null),
                corrections.of(decision.id(), officer).stream()
                        .map(DecisionTelling::reference)
                        .toList(),
                history(decision, officer),
                reason,
                errors);
    }

    private DecisionPage.Correction correction(Correction found, Officer officer) {
        var url = decisions
                .find(found.corrected(), officer.scope())
                .map(DecisionTelling::url)
                .orElse(null);
        return new DecisionPage.Correction(
                new DecisionPage.Reference(url, found.number(), found.day()),
                found.reason(),
                found.changes().stream()
                        .map(change -> new DecisionPage.Change(
                                change.kind().key(), change.code(), change.was(), change.becomes()))
                        .toList());
    }

    private static DecisionPage.Reference reference(Decision decision) {
        return new DecisionPage.Reference(
                url(decision), decision.content().number(), decision.content().day());
    }

    private DecisionPage.Head head(Decision decision, Officer officer) {
        var content = decision.content();
        return new DecisionPage.Head(
                url(decision),
                content.number(),
                content.day(),
                content.year(),
                content.issuer(),
                candidates.placeName(decision.area(), officer),
                content.signer(),
                content.signerTitle(),
                content.grounds().lines().filter(line -> !line.isBlank()).toList(),
                decision.status().key(),
                decision.isDraft(),
                decision.withdrawnReason());
    }

    private static DecisionPage.Rights rights(Decision decision, Officer officer) {
        var own = officer.scope().contains(decision.area());
        var signs = own && (mayDraft(officer) || officer.is(Role.LEADER));
        return new DecisionPage.Rights(
                own && decision.isDraft() && mayDraft(officer),
                signs && decision.isDraft(),
                signs && decision.isSigned());
    }

    private DecisionPage.Units units(
            Decision decision, List<LineRepository.KindCount> counts, int page, Officer officer) {
        var offset = (page - 1L) * UNITS;
        var total = lines.count(decision.id(), officer.scope());
        var shown = lines.list(decision.id(), officer.scope(), UNITS, offset);
        return new DecisionPage.Units(
                counts.stream()
                        .map(count -> new DecisionPage.Count(count.kind().key(), count.units()))
                        .toList(),
                counts.stream().mapToLong(LineRepository.KindCount::units).sum(),
                groups(shown),
                offset + 1,
                offset + shown.size(),
                total,
                page > 1 ? url(decision) + "?page=" + (page - 1) : null,
                offset + shown.size() < total ? url(decision) + "?page=" + (page + 1) : null);
    }

    static String url(Decision decision) {
        return "/decisions/" + decision.id();
    }

    private static String tone(Decision.Status status) {
        return switch (status) {
            case DRAFT -> "warm";
            case SIGNED -> "good";
            case WITHDRAWN -> "";
        };
    }

    private static List<DecisionPage.Group> groups(List<DecisionLine> shown) {
        var byKind = shown.stream()
                .collect(Collectors.groupingBy(DecisionLine::kind, LinkedHashMap::new, Collectors.toList()));
        var groups = new ArrayList<DecisionPage.Group>();
        byKind.forEach((kind, units) -> groups.add(new DecisionPage.Group(
                kind.key(),
                units.stream()
                        .map(unit -> new DecisionPage.Unit(
                                unit.id().toString(),
                                unit.code(),
                                unit.name(),
                                "recognition.managing." + unit.managing(),
                                unit.standing(),
                                unit.revokedReason(),
                                unit.revokedBy()))
                        .toList())));
        return groups;
    }

    private List<DecisionPage.Notice> notices(List<LineRepository.KindCount> counts, int year) {
        return counts.stream()
                .flatMap(count -> rules.period(count.kind(), year).stream()
                        .filter(period -> !period.verified())
                        .map(period -> new DecisionPage.Notice(count.kind().key(), period.law(), period.end(year))))
                .toList();
    }

    private List<DecisionPage.Event> history(Decision decision, Officer officer) {
        return audit.history(Decisions.SUBJECT, decision.id().toString(), officer.scope()).stream()
                .map(line -> new DecisionPage.Event(
                        "recognition.history." + line.action().substring("recognition.".length()),
                        line.actorName(),
                        line.at(),
                        detail(line)))
                .toList();
    }

    private String detail(AuditLine line) {
        Map<String, Object> detail = json.readValue(line.detail(), new TypeReference<>() {});
        return detail.values().stream().map(Object::toString).sorted().collect(Collectors.joining(" · "));
    }
}
