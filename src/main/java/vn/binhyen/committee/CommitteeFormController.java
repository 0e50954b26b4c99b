package vn.binhyen.committee;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.committee.CommitteeDecision.Kind;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.FormReader;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.RuleViolation;

/** The decisions on a committee: setting it up, re-forming it, dissolving it. */
@Controller
@RequestMapping("/committees")
@RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE})
class CommitteeFormController {

    private final Committees committees;
    private final CommitteeReader reader;
    private final CommitteeTelling telling;
    private final CommitteeListing listing;
    private final Commands commands;
    private final MessageSource messages;
    private final Clock clock;

    CommitteeFormController(
            Committees committees,
            CommitteeReader reader,
            CommitteeTelling telling,
            CommitteeListing listing,
            Commands commands,
            MessageSource messages,
            Clock clock) {
        this.committees = committees;
        this.reader = reader;
        this.telling = telling;
        this.listing = listing;
        this.commands = commands;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView fresh(@AuthenticationPrincipal Officer officer) {
        return Pages.show("committee/form", fresh(reader.usual(officer), officer, FormErrors.NONE));
    }

    @PostMapping
    ModelAndView setUp(
            @ModelAttribute CommitteeForm form, @AuthenticationPrincipal Officer officer, IdempotencyKey key) {
        var fields = new FormReader(clock);
        var fresh = reader.committee(form, List.of(), fields, officer);
        if (fresh.isEmpty()) {
            return Pages.again("committee/form", fresh(form, officer, fields.errors(messages)));
        }
        try {
            return Pages.redirect(
                    commands.once(key, () -> CommitteeTelling.url(committees.setUp(fresh.get(), officer))));
        } catch (RuleViolation violation) {
            return Pages.refused(
                    "committee/form", violation, () -> fresh(form, officer, FormErrors.of(violation, messages)));
        }
    }

    @GetMapping("/{id}/reform")
    ModelAndView askReform(@PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        return Pages.show("committee/form", next("reform", id, null, officer, FormErrors.NONE));
    }

    @PostMapping("/{id}/reform")
    ModelAndView reform(
            @PathVariable UUID id,
            @ModelAttribute CommitteeForm form,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        return decide("reform", Kind.REFORM, id, form, officer, key);
    }

    @GetMapping("/{id}/dissolution")
    ModelAndView askDissolution(@PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        return Pages.show("committee/form", next("dissolution", id, null, officer, FormErrors.NONE));
    }

    @PostMapping("/{id}/dissolution")
    ModelAndView dissolve(
            @PathVariable UUID id,
            @ModelAttribute CommitteeForm form,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        return decide("dissolution", Kind.DISSOLVE, id, form, officer, key);
    }

    private ModelAndView decide(
            String verb, Kind kind, UUID id, CommitteeForm form, Officer officer, IdempotencyKey key) {
        var fields = new FormReader(clock);
        var seen = fields.whole("version", form.version(), -1);
        var decision = form.decision(kind, fields);
        if (decision.isEmpty()) {
            return Pages.again("committee/form", next(verb, id, form, officer, fields.errors(messages)));
        }
        try {
            return Pages.redirect(commands.once(key, () -> {
                if (kind == Kind.REFORM) {
                    committees.reform(id, decision.get(), form.stayingMembers(), seen, officer);
                } else {
                    committees.dissolve(id, decision.get(), seen, officer);
                }
                return CommitteeTelling.url(id);
            }));
        } catch (RuleViolation violation) {
            return Pages.refused(
                    "committee/form",
                    violation,
                    () -> next(verb, id, form, officer, FormErrors.of(violation, messages)));
        }
    }

    private CommitteeFormPage fresh(CommitteeForm form, Officer officer, FormErrors errors) {
        var areas = listing.areas(officer);
        return new CommitteeFormPage("set-up", "", "/committees", "/committees", form, areas, Map.of(), errors);
    }

    private CommitteeFormPage next(
            String verb, UUID id, @Nullable CommitteeForm typed, Officer officer, FormErrors errors) {
        var committee = committees.get(id, officer);
        var today = telling.today();
        var members = new LinkedHashMap<String, String>();
        if (verb.equals("reform")) {
            committee.servingOn(today).forEach(member -> members.put(member.id().toString(), told(member)));
        }
        var url = CommitteeTelling.url(id);
        var form = typed == null ? CommitteeForm.next(committee, today) : typed;
        return new CommitteeFormPage(verb, committee.name(), url + "/" + verb, url, form, Map.of(), members, errors);
    }

    private String told(Member member) {
        var seat = member.seat();
        return messages.getMessage(seat.position().key(), null, LocaleContextHolder.getLocale()) + ": " + seat.name()
                + ", " + seat.office();
    }
}
