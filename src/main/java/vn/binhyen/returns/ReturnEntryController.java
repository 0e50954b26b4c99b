package vn.binhyen.returns;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.returns.ReturnReader.Asked;

/** Filling in one return: saved as a draft, or saved and sent. */
@Controller
@RequestMapping("/returns/entry")
@RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE})
class ReturnEntryController {

    private static final String TEMPLATE = "returns/entry";

    private final Returns returns;
    private final ReturnRegister register;
    private final ReturnReader reader;
    private final ReturnGrid grid;
    private final Commands commands;

    ReturnEntryController(
            Returns returns, ReturnRegister register, ReturnReader reader, ReturnGrid grid, Commands commands) {
        this.returns = returns;
        this.register = register;
        this.reader = reader;
        this.grid = grid;
        this.commands = commands;
    }

    @GetMapping
    ModelAndView show(@ModelAttribute ReturnRequest request, @AuthenticationPrincipal Officer officer) {
        var asked = reader.asked(request, officer);
        var standing = register.find(asked, officer);
        if (standing.isPresent() && !standing.get().status().isOpen()) {
            return Pages.redirect(standing.get().url());
        }
        return Pages.show(TEMPLATE, grid.page(asked, standing.orElse(null), Map.of(), FormErrors.NONE, false, officer));
    }

    /** Both buttons of the grid: {@code verb=submit} also sends it. */
    @PostMapping
    ModelAndView save(
            @ModelAttribute ReturnRequest request,
            @RequestParam(defaultValue = "save") String verb,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        var asked = reader.asked(request, officer);
        var reading = reader.read(asked, fields, officer);
        if (!reading.fields().isClean()) {
            return Pages.again(TEMPLATE, page(asked, fields, reader.errors(reading.fields()), false, officer));
        }
        var sending = verb.equals("submit");
        try {
            return Pages.redirect(commands.once(key, () -> {
                var typed = reading.typed();
                var saved = typed.isEmpty()
                        ? register.find(asked, officer).stream().toList()
                        : returns.fill(asked.form(), asked.period(), typed, officer);
                if (sending) {
                    returns.submit(
                            asked.form(), asked.period(), List.of(asked.place().area()), officer);
                }
                return sending ? saved.getFirst().url() + "/receipt" : ReturnTelling.entryUrl(asked);
            }));
        } catch (RuleViolation violation) {
            if (sending && violation.status() == HttpStatus.UNPROCESSABLE_CONTENT) {
                keepDraft(asked, reading, officer, key);
            }
            return Pages.refused(
                    TEMPLATE, violation, () -> page(asked, fields, reader.errors(violation), sending, officer));
        }
    }

    /** What cannot be sent yet is kept as a draft all the same. */
    private void keepDraft(Asked asked, ReturnReader.Reading reading, Officer officer, IdempotencyKey key) {
        if (!reading.typed().isEmpty()) {
            commands.once(key, () -> {
                returns.fill(asked.form(), asked.period(), reading.typed(), officer);
                return "";
            });
        }
    }

    private ReturnGridPage page(
            Asked asked, Map<String, String> fields, FormErrors errors, boolean complete, Officer officer) {
        return grid.page(asked, register.find(asked, officer).orElse(null), fields, errors, complete, officer);
    }
}
