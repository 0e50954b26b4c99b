package vn.binhyen.returns;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.VietnameseFormat;

/** Autosave of both grids: what can be read is saved, the rest and what the rules find is told at its cell. */
@Controller
class ReturnCellsController {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Returns returns;
    private final ReturnReader reader;
    private final FormCatalog forms;
    private final ReturnReviewing reviewing;
    private final Commands commands;
    private final ObjectMapper json;
    private final MessageSource messages;
    private final Clock clock;

    ReturnCellsController(
            Returns returns,
            ReturnReader reader,
            FormCatalog forms,
            ReturnReviewing reviewing,
            Commands commands,
            ObjectMapper json,
            MessageSource messages,
            Clock clock) {
        this.returns = returns;
        this.reader = reader;
        this.forms = forms;
        this.reviewing = reviewing;
        this.commands = commands;
        this.json = json;
        this.messages = messages;
        this.clock = clock;
    }

    @PostMapping("/returns/cells")
    @ResponseBody
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE})
    ReturnSaving save(
            @ModelAttribute ReturnRequest request,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        var dated = forms.dated(request.form(), officer.area(), request.period());
        var form = dated.form();
        var period = dated.period();
        var reading = reader.read(form, period, fields, officer);
        var errors = reader.errors(reading.fields()).byField();
        var answer = commands.once(
                key,
                () -> json.writeValueAsString(
                        reading.typed().isEmpty()
                                ? new ReturnSaving("", errors, List.of(), "")
                                : saved(form, period, reading, errors, officer)));
        return json.readValue(answer, ReturnSaving.class);
    }

    private ReturnSaving saved(
            Form form, Form.Due period, ReturnReader.Reading reading, Map<String, String> errors, Officer officer) {
        var saved = returns.fill(form, period, reading.typed(), officer);
        var values = new HashMap<AreaId, Map<String, ReturnValue>>();
        saved.forEach(one -> values.put(one.area(), one.values()));
        var warnings = new ArrayList<ReturnSaving.Warned>();
        reviewing.findings(form, period, values, false, officer).forEach((area, findings) -> {
            for (var finding : findings) {
                warnings.add(new ReturnSaving.Warned(
                        ReturnReader.field(area, finding.cell()), reviewing.text(finding), finding.blocks()));
            }
        });
        var now = CLOCK.format(LocalTime.ofInstant(clock.instant(), VietnameseFormat.ZONE));
        var count = saved.size() == 1
                ? text(
                        "returns.answered",
                        saved.getFirst().values().size(),
                        form.asked().size())
                : "";
        return new ReturnSaving(text("returns.saved-at", now), errors, warnings, count);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
