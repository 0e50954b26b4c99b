package vn.binhyen.criteria;

import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.FormReader;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.RuleViolation;

/** Rule packs: the list, one version, and its way from a draft to publication. */
@Controller
@RequestMapping("/rule-packs")
class PackController {

    private final RulePacks packs;
    private final PackListing listing;
    private final PackTelling telling;
    private final Commands commands;
    private final MessageSource messages;
    private final Clock clock;

    PackController(
            RulePacks packs,
            PackListing listing,
            PackTelling telling,
            Commands commands,
            MessageSource messages,
            Clock clock) {
        this.packs = packs;
        this.listing = listing;
        this.telling = telling;
        this.commands = commands;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    @RolesAllowed({
        Roles.UNIT,
        Roles.COMMUNE_OFFICER,
        Roles.PROVINCE_OFFICE,
        Roles.LEADER,
        Roles.MINISTRY,
        Roles.OPERATOR
    })
    ModelAndView list(@RequestParam(defaultValue = "false") boolean past, @AuthenticationPrincipal Officer officer) {
        return Pages.show("criteria/list", listing.page(past, officer));
    }

    @GetMapping("/{id}")
    @RolesAllowed({
        Roles.UNIT,
        Roles.COMMUNE_OFFICER,
        Roles.PROVINCE_OFFICE,
        Roles.LEADER,
        Roles.MINISTRY,
        Roles.OPERATOR
    })
    ModelAndView show(@PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        return Pages.show("criteria/show", telling.page(id, "", FormErrors.NONE, officer));
    }

    @PostMapping("/{id}/drafts")
    @RolesAllowed({Roles.PROVINCE_OFFICE, Roles.OPERATOR})
    ModelAndView draft(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String year,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        var fields = new FormReader(clock);
        var number = fields.whole("year", year, -1);
        if (!fields.isClean()) {
            return Pages.again("criteria/show", telling.page(id, year, fields.errors(messages), officer));
        }
        try {
            return Pages.redirect(commands.once(
                    key, () -> PackTelling.url(packs.draft(id, year.isBlank() ? null : number, officer))));
        } catch (RuleViolation violation) {
            return refused(id, year, violation, officer);
        }
    }

    @PostMapping("/{id}/confirmation")
    @RolesAllowed({Roles.PROVINCE_OFFICE, Roles.OPERATOR})
    ModelAndView confirm(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String version,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        return run(
                id,
                "#" + UriUtils.encodeFragment(code, StandardCharsets.UTF_8),
                version,
                officer,
                key,
                seen -> packs.confirm(id, code, seen, officer));
    }

    @PostMapping("/{id}/reversal")
    @RolesAllowed({Roles.PROVINCE_OFFICE, Roles.OPERATOR})
    ModelAndView undo(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String version,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        return run(id, "", version, officer, key, seen -> packs.undo(id, code, seen, officer));
    }

    @PostMapping("/{id}/publication")
    @RolesAllowed({Roles.PROVINCE_OFFICE, Roles.OPERATOR})
    ModelAndView publish(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String version,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        return run(id, "", version, officer, key, seen -> packs.publish(id, seen, officer));
    }

    @PostMapping("/{id}/withdrawal")
    @RolesAllowed({Roles.PROVINCE_OFFICE, Roles.OPERATOR})
    ModelAndView withdraw(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String version,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        return run(id, "", version, officer, key, seen -> packs.withdraw(id, reason, seen, officer));
    }

    private ModelAndView run(
            UUID id, String anchor, String version, Officer officer, IdempotencyKey key, IntConsumer command) {
        var seen = new FormReader(clock).whole("version", version, -1);
        try {
            return Pages.redirect(commands.once(key, () -> {
                command.accept(seen);
                return PackTelling.url(id) + anchor;
            }));
        } catch (RuleViolation violation) {
            return refused(id, "", violation, officer);
        }
    }

    private ModelAndView refused(UUID id, String year, RuleViolation violation, Officer officer) {
        return Pages.refused(
                "criteria/show", violation, () -> telling.page(id, year, FormErrors.of(violation, messages), officer));
    }
}
