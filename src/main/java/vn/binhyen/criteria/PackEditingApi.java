package vn.binhyen.criteria;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.FormReader;
import vn.binhyen.platform.IdempotencyKey;

/** Versions of rule packs made by programs: begun, changed, confirmed, published, with the fields of the pages. */
@RestController
@RequestMapping("/api/v1/rule-packs/{id}")
@RolesAllowed({Roles.PROVINCE_OFFICE, Roles.OPERATOR})
class PackEditingApi {

    private final RulePacks packs;
    private final CriterionReader reader;
    private final Commands commands;
    private final Clock clock;

    PackEditingApi(RulePacks packs, CriterionReader reader, Commands commands, Clock clock) {
        this.packs = packs;
        this.reader = reader;
        this.commands = commands;
        this.clock = clock;
    }

    /** The year of a province's version; empty for one of the country. */
    record Fresh(@Nullable Integer year) {}

    /** Which version was seen, and the criterion that is meant where there is one. */
    record Seen(int version, @Nullable String code) {}

    @PostMapping("/drafts")
    ResponseEntity<PackApi.Told> draft(
            @PathVariable UUID id,
            @RequestBody Fresh fresh,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        var draft =
                commands.once(key, () -> packs.draft(id, fresh.year(), officer).toString());
        return ResponseEntity.status(HttpStatus.CREATED).body(told(UUID.fromString(draft), officer));
    }

    @PostMapping("/changes")
    PackApi.Told change(
            @PathVariable UUID id,
            @RequestBody CriterionForm form,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        packs.get(id, officer);
        var fields = new FormReader(clock);
        var seen = fields.whole("version", form.version(), -1);
        var change = reader.change(form, fields).orElseThrow(fields::first);
        return done(key, id, officer, () -> packs.change(id, change, seen, officer));
    }

    @PostMapping("/confirmations")
    PackApi.Told confirm(
            @PathVariable UUID id,
            @RequestBody Seen seen,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        var code = seen.code();
        return done(key, id, officer, () -> packs.confirm(id, code == null ? "" : code, seen.version(), officer));
    }

    @PostMapping("/publication")
    PackApi.Told publish(
            @PathVariable UUID id,
            @RequestBody Seen seen,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        return done(key, id, officer, () -> packs.publish(id, seen.version(), officer));
    }

    private PackApi.Told done(IdempotencyKey key, UUID id, Officer officer, Runnable command) {
        commands.once(key, () -> {
            command.run();
            return id.toString();
        });
        return told(id, officer);
    }

    private PackApi.Told told(UUID id, Officer officer) {
        return PackApi.told(packs.get(id, officer));
    }
}
