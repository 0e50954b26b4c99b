package vn.binhyen.recognition;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.FormReader;
import vn.binhyen.platform.IdempotencyKey;

/** Correcting decisions for programs. */
@RestController
class CorrectionApi {

    private final Decisions decisions;
    private final Corrections corrections;
    private final DecisionFacts facts;
    private final Commands commands;
    private final ObjectMapper json;
    private final Clock clock;

    CorrectionApi(
            Decisions decisions,
            Corrections corrections,
            DecisionFacts facts,
            Commands commands,
            ObjectMapper json,
            Clock clock) {
        this.decisions = decisions;
        this.corrections = corrections;
        this.facts = facts;
        this.commands = commands;
        this.json = json;
        this.clock = clock;
    }

    /** The fields of the page's form; codes and names as lists. */
    record Sent(
            @Nullable DecisionForm decision,
            @Nullable String reason,
            @Nullable List<String> remove,
            @Nullable List<String> add,
            @Nullable Map<String, String> names,
            @Nullable String rightNumber) {

        Map<String, String> typed() {
            var typed = new HashMap<String, String>();
            var head = decision;
            if (head != null) {
                typed.put("number", head.number());
                typed.put("day", head.day());
                typed.put("issuer", head.issuer());
                typed.put("signer", head.signer());
                typed.put("signerTitle", head.signerTitle());
                typed.put("grounds", head.grounds());
            }
            typed.put("reason", reason == null ? "" : reason);
            typed.put("remove", remove == null ? "" : String.join("\n", remove));
            typed.put("add", add == null ? "" : String.join("\n", add));
            typed.put("rightNumber", rightNumber == null ? "" : rightNumber);
            var right = names;
            if (right != null) {
                typed.put(
                        "names",
                        right.entrySet().stream()
                                .map(name -> name.getKey() + " = " + name.getValue())
                                .collect(Collectors.joining("\n")));
            }
            return typed;
        }
    }

    /** Answers the correcting decision. */
    @PostMapping("/api/v1/decisions/{id}/correction")
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER})
    ResponseEntity<DecisionFacts.Told> correct(
            @PathVariable UUID id,
            @RequestBody Sent sent,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        var fields = new FormReader(clock);
        var wanted = new CorrectionForm(sent.typed())
                .read(decisions.mine(id, officer), fields)
                .orElseThrow(fields::first);
        var answer = commands.once(key, () -> {
            var correcting = corrections.correct(id, wanted, officer);
            return json.writeValueAsString(facts.told(decisions.get(correcting, officer), officer));
        });
        return ResponseEntity.status(HttpStatus.CREATED).body(json.readValue(answer, DecisionFacts.Told.class));
    }
}
