package vn.binhyen.outreach;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
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
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.PhotoReader;
import vn.binhyen.platform.RuleViolation;

/** The evidence photo of a session. It is sent after the session is safely logged, so a bad link loses nothing typed. */
@Controller
@RequestMapping("/outreach/{id}/photo")
class OutreachPhotoController {

    private final OutreachSessions sessions;
    private final PhotoReader photos;
    private final SessionReader reader;
    private final SessionTelling telling;
    private final Commands commands;

    OutreachPhotoController(
            OutreachSessions sessions,
            PhotoReader photos,
            SessionReader reader,
            SessionTelling telling,
            Commands commands) {
        this.sessions = sessions;
        this.photos = photos;
        this.reader = reader;
        this.telling = telling;
        this.commands = commands;
    }

    /** A file to save, which no browser runs: an attachment in a sandbox, of exactly the kind it says. */
    @GetMapping
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
    ResponseEntity<byte[]> show(@PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        var photo = sessions.photo(id, officer).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", "attachment; filename=\"" + id + ".jpg\"")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .body(photo.jpeg());
    }

    @PostMapping
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE})
    ModelAndView attach(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile photo,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key)
            throws IOException {
        var session = sessions.get(id, officer);
        try {
            if (photo == null || photo.isEmpty()) {
                throw RuleViolation.invalid("photo-missing").at("photo");
            }
            var evidence = photos.read(photo.getBytes());
            return Pages.redirect(commands.once(key, () -> {
                sessions.attach(id, evidence, officer);
                return SessionTelling.url(session);
            }));
        } catch (RuleViolation violation) {
            if (violation.status() != HttpStatus.UNPROCESSABLE_CONTENT) {
                throw violation;
            }
            return Pages.again("outreach/show", telling.page(session, officer, "", reader.errors(violation)));
        }
    }

    @PostMapping("/removal")
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE})
    ModelAndView remove(@PathVariable UUID id, @AuthenticationPrincipal Officer officer, IdempotencyKey key) {
        return Pages.redirect(commands.once(key, () -> {
            sessions.detach(id, officer);
            return "/outreach/" + id;
        }));
    }
}
