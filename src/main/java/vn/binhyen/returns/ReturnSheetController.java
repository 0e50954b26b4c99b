package vn.binhyen.returns;

import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.RuleViolation;

/** Filling in one form for many places at once: a commune for its residential areas, a province for its communes. */
@Controller
@RequestMapping("/returns/sheet")
@RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE})
class ReturnSheetController {

    private static final String TEMPLATE = "returns/sheet";

    private final Returns returns;
    private final ReturnReader reader;
    private final ReturnSheet sheet;
    private final Commands commands;

    ReturnSheetController(Returns returns, ReturnReader reader, ReturnSheet sheet, Commands commands) {
        this.returns = returns;
        this.reader = reader;
        this.sheet = sheet;
        this.commands = commands;
    }

    @GetMapping
    ModelAndView show(
            @ModelAttribute ReturnRequest request,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Officer officer) {
        var dated = reader.dated(request, officer);
        var form = dated.form();
        var period = dated.period();
        return Pages.show(TEMPLATE, sheet.page(form, period, page, Map.of(), FormErrors.NONE, officer));
    }

    /** Saves all rows; {@code verb=submit} also sends those in which something stands. */
    @PostMapping
    ModelAndView save(
            @ModelAttribute ReturnRequest request,
            @RequestParam(defaultValue = "save") String verb,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        var dated = reader.dated(request, officer);
        var form = dated.form();
        var period = dated.period();
        var reading = reader.read(form, period, fields, officer);
        reading.typed()
                .values()
                .removeIf(cells -> cells.values().isEmpty() && cells.emptied().isEmpty());
        if (!reading.fields().isClean()) {
            return Pages.again(TEMPLATE, sheet.page(form, period, 1, fields, reader.errors(reading.fields()), officer));
        }
        try {
            return Pages.redirect(commands.once(key, () -> {
                if (!reading.typed().isEmpty()) {
                    returns.fill(form, period, reading.typed(), officer);
                }
                if (verb.equals("submit")) {
                    returns.submit(form, period, answered(reading), officer);
                }
                return ReturnSheet.url("/returns/sheet", form, period, 0);
            }));
        } catch (RuleViolation violation) {
            return Pages.refused(
                    TEMPLATE, violation, () -> sheet.page(form, period, 1, fields, reader.errors(violation), officer));
        }
    }

    private static Set<AreaId> answered(ReturnReader.Reading reading) {
        return reading.typed().entrySet().stream()
                .filter(typed -> !typed.getValue().values().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
