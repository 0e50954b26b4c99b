package vn.binhyen.map;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.ImportResult;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseDates;
import vn.binhyen.platform.VietnameseFormat;

/** The page that takes a file of boundaries. */
@Controller
@RolesAllowed({Roles.PROVINCE_OFFICE, Roles.MINISTRY, Roles.OPERATOR})
class BoundaryImportController {

    private static final String TEMPLATE = "map/import";

    private final Maps maps;
    private final Commands commands;
    private final ObjectMapper json;
    private final MessageSource messages;
    private final Clock clock;

    BoundaryImportController(Maps maps, Commands commands, ObjectMapper json, MessageSource messages, Clock clock) {
        this.maps = maps;
        this.commands = commands;
        this.json = json;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/map/boundaries")
    ModelAndView form() {
        return Pages.show(TEMPLATE, new BoundaryImportPage(Maps.CODE, "", FormErrors.NONE, null, List.of()));
    }

    @PostMapping("/map/boundaries")
    ModelAndView receive(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = Maps.CODE) String property,
            @RequestParam(defaultValue = "") String day,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key,
            Locale locale) {
        try {
            var meant = day.isBlank() ? null : day(day);
            var result = once(key, file, property, meant, officer);
            var problems = result.errors().stream()
                    .limit(BoundaryImportPage.LISTED)
                    .map(error -> new BoundaryImportPage.Problem(
                            error.row(), error.column(), error.message(messages, locale)))
                    .toList();
            var page = new BoundaryImportPage(property, day, FormErrors.NONE, result, problems);
            return problems.isEmpty() ? Pages.show(TEMPLATE, page) : Pages.again(TEMPLATE, page);
        } catch (RuleViolation violation) {
            if (violation.field() == null) {
                throw violation;
            }
            var errors = FormErrors.of(violation, messages);
            return Pages.again(TEMPLATE, new BoundaryImportPage(property, day, errors, null, List.of()));
        }
    }

    private ImportResult once(
            IdempotencyKey key,
            @Nullable MultipartFile file,
            String property,
            @Nullable LocalDate day,
            Officer officer) {
        if (file == null || file.isEmpty()) {
            throw RuleViolation.invalid("upload-missing").at("file");
        }
        try (var stream = file.getInputStream()) {
            var answer = commands.once(
                    key, () -> json.writeValueAsString(maps.importBoundaries(stream, property, day, officer)));
            return json.readValue(answer, ImportResult.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LocalDate day(String typed) {
        return VietnameseDates.parse(typed, LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE))
                .orElseThrow(
                        () -> RuleViolation.invalid("field-not-a-day", typed).at("day"));
    }
}
