package vn.binhyen.recognition;

import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.Pages;

/** What the code on a certificate leads to: valid, revoked or unknown, and nothing else. */
@Controller
class PublicCertificateController {

    private final Certificates certificates;

    PublicCertificateController(Certificates certificates) {
        this.certificates = certificates;
    }

    @GetMapping("/c/{code}")
    @PermitAll
    ModelAndView check(@PathVariable String code) {
        var standing = Actor.SYSTEM.get(() -> certificates.standing(code.toUpperCase(Locale.ROOT)));
        return Pages.show("recognition/certificate", new CertificatePage(standing.key(), tone(standing)));
    }

    private static String tone(Certificate.Standing standing) {
        return switch (standing) {
            case VALID -> "good";
            case REVOKED -> "bad";
            case UNKNOWN -> "warm";
        };
    }
}
