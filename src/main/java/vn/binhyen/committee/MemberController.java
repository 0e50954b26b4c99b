package vn.binhyen.committee;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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

/** Members: appointing one, correcting what was written, putting another in the place of one. */
@Controller
@RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE})
class MemberController {

    private final Committees committees;
    private final CommitteeTelling telling;
    private final Commands commands;
    private final MessageSource messages;
    private final Clock clock;

    MemberController(
            Committees committees, CommitteeTelling telling, Commands commands, MessageSource messages, Clock clock) {
        this.committees = committees;
        this.telling = telling;
        this.commands = commands;
        this.messages = messages;
        this.clock = clock;
    }

    /** What a form of a member does once it was read. */
    private interface Command {
        UUID run(Seat seat, int seen);
    }

    @GetMapping("/committees/{id}/members/new")
    ModelAndView askAppoint(@PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        var committee = committees.get(id, officer);
        var form = new MemberForm(
                "MEMBER",
                "",
                "",
                "",
                VietnameseFormat.date(committee.decisions().getLast().day()),
                "",
                Integer.toString(committee.version()),
                "");
        return Pages.show("committee/member", page("appoint", committee, null, form, FormErrors.NONE));
    }

    @PostMapping("/committees/{id}/members")
    ModelAndView appoint(
            @PathVariable UUID id,
            @ModelAttribute MemberForm form,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        return run("appoint", committees.get(id, officer), null, form, key, (seat, seen) -> {
            committees.appoint(id, seat, seen, officer);
            return id;
        });
    }

    @GetMapping("/committee-members/{id}/correction")
    ModelAndView askCorrection(@PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        var committee = committees.get(committees.of(id, officer), officer);
        var form = MemberForm.of(committee.member(id).seat(), committee.version());
        return Pages.show("committee/member", page("correction", committee, id, form, FormErrors.NONE));
    }

    @PostMapping("/committee-members/{id}/correction")
    ModelAndView correct(
            @PathVariable UUID id,
            @ModelAttribute MemberForm form,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        var committee = committees.get(committees.of(id, officer), officer);
        return run("correction", committee, id, form, key, (seat, seen) -> committees.correct(id, seat, seen, officer));
    }

    @GetMapping("/committee-members/{id}/replacement")
    ModelAndView askReplacement(@PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        var committee = committees.get(committees.of(id, officer), officer);
        var seat = committee.member(id).seat();
        var form = new MemberForm(
                seat.position().name(),
                "",
                seat.office(),
                seat.assignment(),
                VietnameseFormat.date(telling.today()),
                "",
                Integer.toString(committee.version()),
                "");
        return Pages.show("committee/member", page("replacement", committee, id, form, FormErrors.NONE));
    }

    @PostMapping("/committee-members/{id}/replacement")
    ModelAndView replace(
            @PathVariable UUID id,
            @ModelAttribute MemberForm form,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        var committee = committees.get(committees.of(id, officer), officer);
        return run(
                "replacement", committee, id, form, key, (seat, seen) -> committees.replace(id, seat, seen, officer));
    }

    private ModelAndView run(
            String verb,
            Committee committee,
            @Nullable UUID member,
            MemberForm form,
            IdempotencyKey key,
            Command command) {
        var fields = new FormReader(clock);
        var seen = fields.whole("version", form.version(), -1);
        var seat = form.read(fields);
        if (seat.isEmpty()) {
            return Pages.again("committee/member", page(verb, committee, member, form, fields.errors(messages)));
        }
        try {
            return Pages.redirect(commands.once(key, () -> {
                var url = CommitteeTelling.url(command.run(seat.get(), seen));
                return form.goesOn() ? url + "/members/new" : url;
            }));
        } catch (RuleViolation violation) {
            return Pages.refused(
                    "committee/member",
                    violation,
                    () -> page(verb, committee, member, form, FormErrors.of(violation, messages)));
        }
    }

    private MemberPage page(
            String verb, Committee committee, @Nullable UUID member, MemberForm form, FormErrors errors) {
        var positions = new LinkedHashMap<String, String>();
        for (var position : Position.values()) {
            positions.put(
                    position.name(),
                    messages.getMessage(position.key(), new Object[0], LocaleContextHolder.getLocale()));
        }
        var url = CommitteeTelling.url(committee.id());
        return new MemberPage(
                verb,
                committee.name(),
                url,
                member == null ? url + "/members" : "/committee-members/" + member + "/" + verb,
                member == null ? "" : committee.member(member).seat().name(),
                form,
                positions,
                errors);
    }
}
