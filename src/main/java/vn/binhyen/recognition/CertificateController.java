package vn.binhyen.recognition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.RuleViolation;

/** Issuing and printing certificates. */
@Controller
class CertificateController {

    private static final String PDF = "application/pdf";

    private final Decisions decisions;
    private final Certificates certificates;
    private final CertificateJobs jobs;
    private final Commands commands;
    private final MessageSource messages;

    CertificateController(
            Decisions decisions,
            Certificates certificates,
            CertificateJobs jobs,
            Commands commands,
            MessageSource messages) {
        this.decisions = decisions;
        this.certificates = certificates;
        this.jobs = jobs;
        this.commands = commands;
        this.messages = messages;
    }

    /** Looks again by itself while the printing runs. */
    @GetMapping("/decisions/{id}/certificates")
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER})
    ModelAndView show(@PathVariable UUID id, @AuthenticationPrincipal Officer officer, HttpServletResponse response) {
        if (jobs.isWorking(id)) {
            response.setHeader("Refresh", "1");
        }
        return Pages.show("recognition/certificates", page(id, officer, FormErrors.NONE));
    }

    @PostMapping("/decisions/{id}/certificates")
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE})
    ModelAndView issue(@PathVariable UUID id, @AuthenticationPrincipal Officer officer, IdempotencyKey key) {
        try {
            var url = commands.once(key, () -> {
                certificates.begin(id, officer);
                return "/decisions/" + id + "/certificates";
            });
            jobs.start(id, base(), officer);
            return Pages.redirect(url);
        } catch (RuleViolation violation) {
            return Pages.refused(
                    "recognition/certificates", violation, () -> page(id, officer, FormErrors.of(violation, messages)));
        }
    }

    @GetMapping("/decisions/{id}/certificates.pdf")
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER})
    ResponseEntity<byte[]> file(@PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        return Pages.attachment("giay-cong-nhan.pdf", PDF, certificates.file(id, officer));
    }

    @GetMapping("/recognitions/{id}/certificate.pdf")
    @RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER})
    ResponseEntity<byte[]> one(@PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        return Pages.attachment("giay-cong-nhan.pdf", PDF, certificates.print(id, base(), officer));
    }

    private CertificatesPage page(UUID id, Officer officer, FormErrors errors) {
        var decision = decisions.get(id, officer);
        var state = certificates.state(id, officer);
        var progress = state.filter(print -> !print.ready() && jobs.isWorking(id))
                .map(print -> new CertificatesPage.Progress(print.done(), print.total()));
        return new CertificatesPage(
                "/decisions/" + id,
                decision.content().number(),
                decision.year(),
                certificates.units(id, officer),
                progress.orElse(null),
                state.isPresent() && state.get().ready(),
                errors);
    }

    /** The address people use for this server. */
    private static String base() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
