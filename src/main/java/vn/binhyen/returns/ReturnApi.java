package vn.binhyen.returns;

import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.RuleViolation;

/** Returns for programs. Places are named by their codes, numbers by the codes of their cells. */
@RestController
@RequestMapping("/api/v1/returns")
class ReturnApi {

    private final Returns returns;
    private final ReturnReader reader;
    private final ReturnPlaces places;
    private final FormCatalog forms;
    private final Commands commands;

    ReturnApi(Returns returns, ReturnReader reader, ReturnPlaces places, FormCatalog forms, Commands commands) {
        this.returns = returns;
        this.reader = reader;
        this.places = places;
        this.forms = forms;
        this.commands = commands;
    }

    /** One number; without an amount it is taken out. */
    record Reported(
            @Nullable BigDecimal amount,
            @Nullable String source,
            @Nullable LocalDate asOf,
            @Nullable String note) {}

    /** What is sent: the cells named here are changed, the others stay; with {@code submit} the return is sent too. */
    record Sent(
            String form,
            String period,
            String area,
            Map<String, Reported> values,
            @Nullable Boolean submit) {}

    /** A return as it stands. */
    record Told(
            UUID id,
            String form,
            String period,
            String area,
            String areaName,
            Return.Status status,
            int edition,
            Map<String, Reported> values,
            Map<String, String> remarks) {}

    @GetMapping("/{id}")
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
    Told show(@PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        return told(returns.get(id, officer), officer);
    }

    @PostMapping
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE})
    Told send(@RequestBody Sent sent, @AuthenticationPrincipal Officer officer, IdempotencyKey key) {
        var request = new ReturnRequest(sent.form(), sent.period(), sent.area());
        var asked = reader.asked(request, officer);
        var area = asked.place().area();
        var typed = typed(asked, sent, officer);
        var answer = commands.once(key, () -> {
            var one = returns.fill(asked.form(), asked.period(), Map.of(area, typed), officer)
                    .getFirst();
            if (Boolean.TRUE.equals(sent.submit())) {
                one = returns.submit(asked.form(), asked.period(), List.of(area), officer)
                        .getFirst();
            }
            return one.id().toString();
        });
        return told(returns.get(UUID.fromString(answer), officer), officer);
    }

    @PostMapping("/{id}/approval")
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
    Told approve(@PathVariable UUID id, @AuthenticationPrincipal Officer officer, IdempotencyKey key) {
        commands.once(key, () -> {
            returns.approve(List.of(id), officer);
            return "";
        });
        return told(returns.get(id, officer), officer);
    }

    private TypedCells typed(ReturnReader.Asked asked, Sent sent, Officer officer) {
        var values = new HashMap<String, TypedCells.Typed>();
        var emptied = new HashSet<String>();
        var numbers = Objects.requireNonNullElse(sent.values(), Map.<String, Reported>of());
        for (var number : numbers.entrySet()) {
            var cell = asked.form().cells().get(number.getKey());
            if (cell == null || cell.isCounted()) {
                throw RuleViolation.invalid("return-cell-unknown", number.getKey())
                        .at(number.getKey());
            }
            if (number.getValue().amount() == null) {
                emptied.add(cell.code());
            } else {
                values.put(cell.code(), typed(cell, number.getValue()));
            }
        }
        return new TypedCells(values, emptied, officer.name(), reader.lastDay(asked.period()));
    }

    private static TypedCells.Typed typed(FormCell cell, Reported number) {
        var amount = ReturnReader.amount(cell, Objects.requireNonNull(number.amount()));
        var checked = new ReturnValue(amount, number.source(), number.asOf(), number.note());
        return new TypedCells.Typed(amount, checked.source(), checked.asOf(), number.note());
    }

    private Told told(Return one, Officer officer) {
        var form = forms.of(one).form();
        var place = places.named(one.area(), officer);
        var values = new TreeMap<String, Reported>();
        for (var cell : form.asked()) {
            var value = one.values().get(cell.code());
            if (value != null) {
                values.put(
                        cell.code(),
                        new Reported(
                                BigDecimal.valueOf(value.amount(), cell.scale()),
                                value.source(),
                                value.asOf(),
                                value.note()));
            }
        }
        return new Told(
                one.id(),
                one.form(),
                one.period(),
                place.code(),
                place.name(),
                one.status(),
                one.edition(),
                values,
                one.remarks());
    }
}
