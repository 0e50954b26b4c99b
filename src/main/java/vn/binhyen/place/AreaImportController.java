package vn.binhyen.place;

import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.Uploads;

/** The page that takes a list of places. */
@Controller
@RolesAllowed({Roles.MINISTRY, Roles.OPERATOR})
class AreaImportController {

    private final Places places;
    private final Uploads uploads;

    AreaImportController(Places places, Uploads uploads) {
        this.places = places;
        this.uploads = uploads;
    }

    @GetMapping("/imports/areas")
    ModelAndView form() {
        return uploads.form(AreaSheet.FORM);
    }

    @PostMapping("/imports/areas")
    ModelAndView receive(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        return uploads.receive(AreaSheet.FORM, file, key, path -> places.importAreas(path, officer));
    }

    @GetMapping("/imports/areas/template")
    ResponseEntity<byte[]> template() {
        return uploads.template(AreaSheet.FORM);
    }
}
