package vn.binhyen.enrolment;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.criteria.Answer;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.FormReader;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.RuleViolation;

/** One criterion a page: the unit answers, or the reviewer answers otherwise with a reason. Evidence is sent apart. */
@Controller
@RequestMapping("/enrolments/{id}")
class AnswerController {

    private static final String PAGE = "enrolment/answer";

    private final Enrolments enrolments;
    private final Reviews reviews;
    private final AnswerTelling telling;
    private final EvidenceFiles evidence;
    private final Commands commands;
    private final MessageSource messages;
    private final Clock clock;

    AnswerController(
            Enrolments enrolments,
            Reviews reviews,
            AnswerTelling telling,
            EvidenceFiles evidence,
            Commands commands,
            MessageSource messages,
            Clock clock) {
        this.enrolments = enrolments;
        this.reviews = reviews;
        this.telling = telling;
        this.evidence = evidence;
        this.commands = commands;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/answer")
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE})
    ModelAndView ask(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String criterion,
            @AuthenticationPrincipal Officer officer) {
        var enrolment = enrolments.get(id, officer);
        if (criterion.isEmpty()) {
            return Pages.redirect(EnrolmentTelling.url(enrolment));
        }
        return Pages.show(PAGE, telling.page(enrolment, criterion, null, FormErrors.NONE, officer));
    }

    @PostMapping("/answer")
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE})
    ModelAndView answer(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        var enrolment = enrolments.get(id, officer);
        var code = typed.getOrDefault("criterion", "");
        var fields = new FormReader(clock);
        var answer = new AnswerReader(telling.criterion(enrolment, code, officer), typed, fields).read();
        if (answer.isEmpty() || !fields.isClean()) {
            return Pages.again(PAGE, telling.page(enrolment, code, typed, fields.errors(messages), officer));
        }
        try {
            return Pages.redirect(commands.once(key, () -> save(enrolment, code, answer.get(), typed, officer)));
        } catch (RuleViolation violation) {
            return Pages.refused(PAGE, violation, () -> {
                var errors = FormErrors.of(violation, messages);
                return telling.page(enrolments.get(id, officer), code, typed, errors, officer);
            });
        }
    }

    private String save(Enrolment enrolment, String code, Answer answer, Map<String, String> typed, Officer officer) {
        var url = EnrolmentTelling.url(enrolment);
        var version = version(typed);
        if (AnswerTelling.reviewing(enrolment, officer)) {
            reviews.change(enrolment.id(), code, answer, typed.getOrDefault("reason", ""), version, officer);
            return url + "#" + code;
        }
        enrolments.answer(enrolment.id(), code, answer, typed.getOrDefault("note", ""), version, officer);
        var next = typed.getOrDefault("next", "");
        return next.isEmpty() ? url + "#" + code : url + "/answer?criterion=" + next;
    }

    /** A file to save, which no browser runs. */
    @GetMapping("/evidence")
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
    ResponseEntity<byte[]> file(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID file,
            @AuthenticationPrincipal Officer officer) {
        var enrolment = enrolments.get(id, officer);
        if (file == null) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(EnrolmentTelling.url(enrolment)))
                    .build();
        }
        var found = evidence.get(id, file, officer);
        var disposition = ContentDisposition.attachment()
                .filename(found.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.type().media()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .body(found.content());
    }

    @PostMapping("/evidence")
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER})
    ModelAndView attach(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String criterion,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key)
            throws IOException {
        var enrolment = enrolments.get(id, officer);
        var content = file == null ? new byte[0] : file.getBytes();
        var name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        try {
            return Pages.redirect(commands.once(key, () -> {
                evidence.attach(id, criterion, name, content, officer);
                return EnrolmentTelling.url(enrolment) + "/answer?criterion=" + criterion;
            }));
        } catch (RuleViolation violation) {
            var errors = FormErrors.of(violation, messages);
            return Pages.refused(PAGE, violation, () -> telling.page(enrolment, criterion, null, errors, officer));
        }
    }

    private static int version(Map<String, String> typed) {
        var version = typed.getOrDefault("version", "");
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }
}
