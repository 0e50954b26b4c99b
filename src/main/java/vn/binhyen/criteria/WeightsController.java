package vn.binhyen.criteria;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.FormReader;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.RuleViolation;

/** The points of a pack, changed together. */
@Controller
@RequestMapping("/rule-packs/{id}/weights")
@RolesAllowed({Roles.PROVINCE_OFFICE, Roles.OPERATOR})
class WeightsController {

    private static final String FIELD = "points-";

    private final RulePacks packs;
    private final PackWords words;
    private final Commands commands;
    private final MessageSource messages;
    private final Clock clock;

    WeightsController(RulePacks packs, PackWords words, Commands commands, MessageSource messages, Clock clock) {
        this.packs = packs;
        this.words = words;
        this.commands = commands;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView edit(@PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        return Pages.show("criteria/weights", page(packs.get(id, officer), Map.of(), "", FormErrors.NONE));
    }

    @PostMapping
    ModelAndView save(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String version,
            HttpServletRequest request,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        var known = packs.get(id, officer);
        var fields = new FormReader(clock);
        var seen = fields.whole("version", version, -1);
        var typed = typed(known, request);
        var points = points(known, typed, fields);
        if (!fields.isClean()) {
            return Pages.again("criteria/weights", page(known, typed, reason, fields.errors(messages)));
        }
        try {
            return Pages.redirect(commands.once(key, () -> {
                packs.weigh(id, points, reason, seen, officer);
                return PackTelling.url(id);
            }));
        } catch (RuleViolation violation) {
            return Pages.refused(
                    "criteria/weights",
                    violation,
                    () -> page(known, typed, reason, FormErrors.of(violation, messages)));
        }
    }

    private static Map<String, String> typed(PackVersion version, HttpServletRequest request) {
        var typed = new LinkedHashMap<String, String>();
        var criteria = weighed(version);
        IntStream.range(0, criteria.size())
                .forEach(index -> typed.put(
                        criteria.get(index).code(),
                        Objects.requireNonNullElse(request.getParameter(FIELD + index), "")));
        return typed;
    }

    /** What differs from the points as they are. */
    private static Map<String, BigDecimal> points(PackVersion version, Map<String, String> typed, FormReader fields) {
        var points = new LinkedHashMap<String, BigDecimal>();
        var criteria = weighed(version);
        for (var index = 0; index < criteria.size(); index++) {
            var criterion = criteria.get(index);
            var field = FIELD + index;
            var number = CriterionReader.decimal(field, typed.getOrDefault(criterion.code(), ""), fields);
            var now = criterion.points();
            if (number != null && number.signum() <= 0) {
                fields.reject(RuleViolation.invalid("criterion-points").at(field));
            } else if (number != null && (now == null || number.compareTo(now) != 0)) {
                points.put(criterion.code(), number);
            }
        }
        return points;
    }

    private static List<Criterion> weighed(PackVersion version) {
        return version.result().criteria().stream()
                .filter(criterion -> criterion.kind() == Criterion.Kind.POINTS && criterion.asks())
                .toList();
    }

    private WeightsPage page(PackVersion version, Map<String, String> typed, String reason, FormErrors errors) {
        var pack = version.result();
        var criteria = weighed(version);
        var total = pack.total();
        return new WeightsPage(
                words.in(pack.title()),
                PackTelling.url(version.id()),
                IntStream.range(0, criteria.size())
                        .mapToObj(index -> weight(index, criteria.get(index), typed))
                        .toList(),
                words.number(pack.points()),
                total == null ? "" : words.number(total),
                reason,
                version.version(),
                errors);
    }

    private WeightsPage.Weight weight(int index, Criterion criterion, Map<String, String> typed) {
        var now = criterion.points();
        var told = now == null ? "" : words.number(now);
        return new WeightsPage.Weight(
                FIELD + index,
                criterion.code(),
                words.in(criterion.label()),
                words.points(now),
                typed.getOrDefault(criterion.code(), told));
    }
}
