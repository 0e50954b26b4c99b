package vn.binhyen.register;

import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.Uploads;

/** The page, and the address for programs, that take a file of units. */
@Controller
@RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE})
class UnitImportController {

    private final Units units;
    private final Uploads uploads;

    UnitImportController(Units units, Uploads uploads) {
        this.units = units;
        this.uploads = uploads;
    }

    @GetMapping("/imports/units")
    ModelAndView form() {
        return uploads.form(UnitSheet.FORM);
    }

    @PostMapping("/imports/units")
    ModelAndView receive(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        return uploads.receive(UnitSheet.FORM, file, key, path -> units.importUnits(path, officer));
    }

    @GetMapping("/imports/units/template")
    ResponseEntity<byte[]> template() {
        return uploads.template(UnitSheet.FORM);
    }

    @ResponseBody
    @PostMapping("/api/v1/imports/units")
    ResponseEntity<Object> answer(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        return uploads.answer(file, key, path -> units.importUnits(path, officer));
    }
}
