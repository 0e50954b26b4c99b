package vn.binhyen.returns;

import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.SheetWriter;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.returns.ReturnRegister.Progress;

/** Mẫu Excel: all rows of a form and period where the officer works, with what was typed already; it is imported as it is. */
@Controller
class ReturnTemplateController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReturnReader reader;
    private final ReturnRegister register;
    private final MessageSource messages;

    ReturnTemplateController(ReturnReader reader, ReturnRegister register, MessageSource messages) {
        this.reader = reader;
        this.register = register;
        this.messages = messages;
    }

    @GetMapping("/returns/template")
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE})
    ResponseEntity<byte[]> template(@ModelAttribute ReturnRequest request, @AuthenticationPrincipal Officer officer) {
        var dated = reader.dated(request, officer);
        var form = dated.form();
        var period = dated.period();
        var locale = LocaleContextHolder.getLocale();
        var head = ReturnColumns.COLUMNS.stream()
                .map(column -> messages.getMessage(column.labelKey(), null, locale))
                .toList();
        var out = new ByteArrayOutputStream();
        try {
            SheetWriter.xlsx(out, form.code(), head, rows(register.progress(form, period, officer.area(), officer)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Pages.attachment(form.code() + "-" + period.code() + ".xlsx", XLSX, out.toByteArray());
    }

    private static List<List<Object>> rows(Progress progress) {
        var rows = new ArrayList<List<Object>>();
        for (var place : progress.expected()) {
            var one = progress.states().get(place.area());
            if (one != null && !one.status().isOpen()) {
                continue;
            }
            for (var cell : progress.form().asked()) {
                rows.add(row(
                        progress, place, cell, one == null ? null : one.values().get(cell.code())));
            }
        }
        return rows;
    }

    private static List<Object> row(Progress progress, ReturnPlace place, FormCell cell, @Nullable ReturnValue value) {
        var asOf = value == null ? null : value.asOf();
        return List.of(
                progress.form().code(),
                progress.period().code(),
                place.code(),
                place.name(),
                cell.code(),
                cell.label(VietnameseFormat.VIETNAMESE),
                value == null ? "" : BigDecimal.valueOf(value.amount(), cell.scale()),
                Objects.requireNonNullElse(value == null ? null : value.source(), ""),
                asOf == null ? "" : asOf,
                Objects.requireNonNullElse(value == null ? null : value.note(), ""));
    }
}
