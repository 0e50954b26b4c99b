package vn.binhyen.recognition;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.FormReader;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.RuleViolation;

/** Recognition decisions for programs. Units are named by their codes. */
@RestController
@RequestMapping("/api/v1/decisions")
class DecisionApi {

    private static final int PAGES = 1_000_000;

    private final Decisions decisions;
    private final DecisionDrafting drafting;
    private final DecisionFacts facts;
    private final Commands commands;
    private final ObjectMapper json;
    private final Clock clock;

    DecisionApi(
            Decisions decisions,
            DecisionDrafting drafting,
            DecisionFacts facts,
            Commands commands,
            ObjectMapper json,
            Clock clock) {
        this.decisions = decisions;
        this.drafting = drafting;
        this.facts = facts;
        this.commands = commands;
        this.json = json;
        this.clock = clock;
    }

    /** The fields of the page's form, and the codes of the units. */
    record Draft(@Nullable DecisionForm decision, @Nullable List<String> units) {}

    @GetMapping
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
    DecisionFacts.Found list(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Officer officer) {
        return facts.list(year, Math.clamp(page, 1, PAGES), officer);
    }

    @GetMapping("/{id}")
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
    DecisionFacts.Told show(@PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        return facts.told(decisions.get(id, officer), officer);
    }

    /** Drafts a decision with its units; where one of them may not stand in it, nothing is saved. */
    @PostMapping
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE})
    ResponseEntity<DecisionFacts.Told> draft(
            @RequestBody Draft draft, @AuthenticationPrincipal Officer officer, IdempotencyKey key) {
        var fields = new FormReader(clock);
        var form = draft.decision();
        if (form == null) {
            throw RuleViolation.invalid("field-missing").at("decision");
        }
        var content = form.read(officer.area(), fields).orElseThrow(fields::first);
        var units = draft.units();
        var answer = commands.once(key, () -> {
            var id = drafting.draft(content, units == null ? List.of() : units, officer);
            return json.writeValueAsString(facts.told(decisions.get(id, officer), officer));
        });
        return ResponseEntity.status(HttpStatus.CREATED).body(json.readValue(answer, DecisionFacts.Told.class));
    }

    @PostMapping("/{id}/signature")
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER})
    DecisionFacts.Told sign(@PathVariable UUID id, @AuthenticationPrincipal Officer officer, IdempotencyKey key) {
        var answer = commands.once(key, () -> {
            decisions.sign(id, officer);
            return json.writeValueAsString(facts.told(decisions.get(id, officer), officer));
        });
        return json.readValue(answer, DecisionFacts.Told.class);
    }
}
