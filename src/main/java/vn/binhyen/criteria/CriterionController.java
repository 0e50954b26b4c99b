package vn.binhyen.criteria;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.RuleViolation;

/** The editor of one criterion: added, replaced, tried or dropped. */
@Controller
@RequestMapping("/rule-packs/{id}/criterion")
@RolesAllowed({Roles.PROVINCE_OFFICE, Roles.OPERATOR})
class CriterionController {

    private static final String TEMPLATE = "criteria/criterion";

    private final RulePacks packs;
    private final PackChecks checks;
    private final PackWords words;
    private final CriterionReader reader;
    private final FactCatalog facts;
    private final Commands commands;
    private final MessageSource messages;
    private final Clock clock;

    CriterionController(
            RulePacks packs,
            PackChecks checks,
            PackWords words,
            CriterionReader reader,
            FactCatalog facts,
            Commands commands,
            MessageSource messages,
            Clock clock) {
        this.packs = packs;
        this.checks = checks;
        this.words = words;
        this.reader = reader;
        this.facts = facts;
        this.commands = commands;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView edit(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String code,
            @AuthenticationPrincipal Officer officer) {
        var version = packs.get(id, officer);
        var pack = version.result();
        var usual = pack.total() == null ? Criterion.Kind.YES_NO : Criterion.Kind.POINTS;
        var form = code.isBlank()
                ? CriterionForm.fresh(usual.name(), version.version())
                : CriterionForm.of(pack, pack.criterion(code).orElseThrow(NotFound::new), words, version.version());
        return Pages.show(TEMPLATE, page(version, form, "", FormErrors.NONE));
    }

    @PostMapping
    ModelAndView save(
            @PathVariable UUID id,
            @ModelAttribute CriterionForm form,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        var version = packs.get(id, officer);
        var fields = new FormReader(clock);
        var seen = fields.whole("version", form.version(), -1);
        try {
            if (form.verb().equals(CriterionForm.TRY)) {
                var tried = reader.read(form, fields).map(this::tried);
                return tried.isEmpty()
                        ? Pages.again(TEMPLATE, page(version, form, "", fields.errors(messages)))
                        : Pages.show(TEMPLATE, page(version, form, tried.get(), FormErrors.NONE));
            }
            var change = reader.change(form, fields);
            if (change.isEmpty()) {
                return Pages.again(TEMPLATE, page(version, form, "", fields.errors(messages)));
            }
            return Pages.redirect(commands.once(key, () -> {
                packs.change(id, change.get(), seen, officer);
                return PackTelling.url(id);
            }));
        } catch (RuleViolation violation) {
            return Pages.refused(
                    TEMPLATE, violation, () -> page(version, form, "", FormErrors.of(violation, messages)));
        }
    }

    /** Runs the test rows without saving; a row that does not hold is told as it would be on saving. */
    private String tried(Criterion criterion) {
        checks.check(criterion).stream().findFirst().ifPresent(wrong -> {
            throw wrong;
        });
        return criterion.kind() == Criterion.Kind.COMPUTED
                ? words.text("criteria.tried", criterion.tests().size())
                : words.text("criteria.tried-plain");
    }

    private CriterionPage page(PackVersion version, CriterionForm form, String tried, FormErrors errors) {
        return new CriterionPage(
                words.in(version.document().title()),
                PackTelling.url(version.id()),
                form.edits(),
                form,
                words.options(Criterion.Kind.values(), Criterion.Kind::key),
                words.options(Criterion.Effect.values(), Criterion.Effect::key),
                words.options(Grade.values(), Grade::key),
                words.options(Threshold.Bound.values(), Threshold.Bound::key),
                facts.list().stream()
                        .map(fact -> new CriterionPage.Named(fact.code(), words.in(fact.label())))
                        .toList(),
                tried,
                errors);
    }
}
