package vn.binhyen.committee;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
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
import vn.binhyen.platform.VietnameseFormat;

/** A member leaves and nobody comes instead. */
@Controller
@RequestMapping("/committee-members/{id}/leaving")
@RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE})
class LeavingController {

    private final Committees committees;
    private final CommitteeTelling telling;
    private final Commands commands;
    private final MessageSource messages;
    private final Clock clock;

    LeavingController(
            Committees committees, CommitteeTelling telling, Commands commands, MessageSource messages, Clock clock) {
        this.committees = committees;
        this.telling = telling;
        this.commands = commands;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(@PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        var committee = committees.get(committees.of(id, officer), officer);
        var today = VietnameseFormat.date(telling.today());
        var seen = Integer.toString(committee.version());
        return Pages.show("committee/leaving", page(committee, id, today, "", seen, FormErrors.NONE));
    }

    @PostMapping
    ModelAndView leave(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String version,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        var committee = committees.get(committees.of(id, officer), officer);
        var fields = new FormReader(clock);
        fields.required("day", day);
        var leaves = fields.day("day", day);
        var seen = fields.whole("version", version, -1);
        if (leaves == null || !fields.isClean()) {
            var errors = fields.errors(messages);
            return Pages.again("committee/leaving", page(committee, id, day, reason, version, errors));
        }
        try {
            return Pages.redirect(commands.once(
                    key, () -> CommitteeTelling.url(committees.relieve(id, leaves, reason, seen, officer))));
        } catch (RuleViolation violation) {
            return Pages.refused(
                    "committee/leaving",
                    violation,
                    () -> page(committee, id, day, reason, version, FormErrors.of(violation, messages)));
        }
    }

    private static LeavingPage page(
            Committee committee, UUID member, String day, String reason, String version, FormErrors errors) {
        var seat = committee.member(member).seat();
        return new LeavingPage(
                committee.name(),
                CommitteeTelling.url(committee.id()),
                "/committee-members/" + member + "/leaving",
                seat.name(),
                seat.position().key(),
                day,
                reason,
                version,
                errors);
    }
}
