package vn.binhyen.grading;

import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.criteria.Answer;
import vn.binhyen.criteria.Grade;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.IdempotencyKey;

/** Gradings for programs. Units are named by their codes, scores by the codes of items. */
@RestController
@RequestMapping("/api/v1/gradings")
class GradingApi {

    private static final int PAGES = 1_000_000;

    private final Gradings gradings;
    private final GradingsTelling telling;
    private final Scoring scoring;
    private final Commands commands;

    GradingApi(Gradings gradings, GradingsTelling telling, Scoring scoring, Commands commands) {
        this.gradings = gradings;
        this.telling = telling;
        this.scoring = scoring;
        this.commands = commands;
    }

    /** The scores to change; with {@code submit} the sheet is sent too. */
    record Sent(
            int version,
            @Nullable Map<String, Answer> scores,
            @Nullable Boolean submit) {}

    /** A sheet as it stands: what was scored, what counts, and the class once it is given. */
    record Told(
            UUID id,
            String unit,
            int year,
            GradingStage stage,
            LocalDate due,
            Map<String, Answer> scored,
            Map<String, Answer> counting,
            @Nullable BigDecimal points,
            @Nullable Grade grade,
            int version) {}

    @GetMapping
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
    List<Told> list(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Officer officer) {
        var wanted = new GradingsTelling.Wanted(
                year == null ? telling.thisYear() : year, "", "", Math.clamp(page, 1, PAGES));
        return telling.list(wanted, officer).stream()
                .map(grading -> told(grading, points(grading)))
                .toList();
    }

    @GetMapping("/{id}")
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
    Told show(@PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        var grading = gradings.get(id, officer);
        var given = points(grading);
        return told(
                grading,
                given == null ? scoring.judge(grading, officer).evaluation().points() : given);
    }

    @PostMapping("/{id}/scores")
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER})
    Told score(
            @PathVariable UUID id,
            @RequestBody Sent sent,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        commands.once(key, () -> {
            gradings.score(id, Objects.requireNonNullElse(sent.scores(), Map.of()), sent.version(), officer);
            if (Boolean.TRUE.equals(sent.submit())) {
                gradings.submit(id, sent.version() + 1, officer);
            }
            return "";
        });
        return show(id, officer);
    }

    private static @Nullable BigDecimal points(Grading grading) {
        var result = grading.result();
        return result == null ? null : result.points();
    }

    private static Told told(Grading grading, @Nullable BigDecimal points) {
        var result = grading.result();
        var scored = new HashMap<String, Answer>();
        grading.sheet().answers().forEach((code, given) -> {
            var own = given.own();
            if (own != null) {
                scored.put(code, own);
            }
        });
        return new Told(
                grading.id(),
                grading.entrant().code(),
                grading.year(),
                grading.stage(),
                grading.due(),
                scored,
                grading.sheet().counting(),
                points,
                result == null ? null : result.grade(),
                grading.version());
    }
}
