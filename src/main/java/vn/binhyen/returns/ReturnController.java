package vn.binhyen.returns;

import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.RuleViolation;

/** One return: read, approved, returned cell by cell, corrected; and the receipt of having sent it. */
@Controller
@RequestMapping("/returns/{id}")
class ReturnController {

    private static final String TEMPLATE = "returns/show";
    private static final String REMARK = "remark.";

    private final Returns returns;
    private final ReturnTelling telling;
    private final ReturnReader reader;
    private final Commands commands;

    ReturnController(Returns returns, ReturnTelling telling, ReturnReader reader, Commands commands) {
        this.returns = returns;
        this.telling = telling;
        this.reader = reader;
        this.commands = commands;
    }

    @GetMapping
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer edition,
            @AuthenticationPrincipal Officer officer) {
        return Pages.show(
                TEMPLATE, telling.page(returns.get(id, officer), edition, Map.of(), FormErrors.NONE, officer));
    }

    /** Giấy biên nhận. */
    @GetMapping("/receipt")
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
    ModelAndView receipt(@PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        return Pages.show(
                "returns/receipt", telling.page(returns.get(id, officer), null, Map.of(), FormErrors.NONE, officer));
    }

    @PostMapping("/approval")
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
    ModelAndView approve(@PathVariable UUID id, @AuthenticationPrincipal Officer officer, IdempotencyKey key) {
        return command(id, Map.of(), officer, key, () -> returns.approve(List.of(id), officer));
    }

    /** Trả lại: the fields {@code remark.<cell>} say what is wrong, {@code remark} what is of the whole. */
    @PostMapping("/sending-back")
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
    ModelAndView sendBack(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        var reasons = new LinkedHashMap<String, String>();
        fields.forEach((field, text) -> {
            if (field.startsWith(REMARK)) {
                reasons.put(field.substring(REMARK.length()), text);
            }
        });
        reasons.put("", fields.getOrDefault("remark", ""));
        return command(id, fields, officer, key, () -> returns.sendBack(id, reasons, officer));
    }

    @PostMapping("/correction")
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE})
    ModelAndView correct(@PathVariable UUID id, @AuthenticationPrincipal Officer officer, IdempotencyKey key) {
        return command(id, Map.of(), officer, key, () -> returns.correct(id, officer));
    }

    private ModelAndView command(
            UUID id, Map<String, String> fields, Officer officer, IdempotencyKey key, Runnable verb) {
        try {
            return Pages.redirect(commands.once(key, () -> {
                verb.run();
                return "/returns/" + id;
            }));
        } catch (RuleViolation violation) {
            return Pages.refused(
                    TEMPLATE,
                    violation,
                    () -> telling.page(returns.get(id, officer), null, fields, reader.errors(violation), officer));
        }
    }
}
