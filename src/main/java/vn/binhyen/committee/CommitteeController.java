package vn.binhyen.committee;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.VietnameseDates;

/** Reading committees: the list, one of them, and its list of members as a Word file. */
@Controller
@RequestMapping("/committees")
@RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
class CommitteeController {

    private static final int PAGES = 1_000_000;

    private final CommitteeListing listing;
    private final CommitteeTelling telling;
    private final CommitteeAnnex annex;

    CommitteeController(CommitteeListing listing, CommitteeTelling telling, CommitteeAnnex annex) {
        this.listing = listing;
        this.telling = telling;
        this.annex = annex;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Officer officer) {
        var chosen = Arrays.stream(Committee.Status.values())
                .filter(known -> known.name().equals(status))
                .findFirst()
                .orElse(null);
        return Pages.show("committee/list", listing.page(area, chosen, Math.clamp(page, 1, PAGES), officer));
    }

    @GetMapping("/{id}")
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String on,
            @AuthenticationPrincipal Officer officer) {
        return Pages.show("committee/show", telling.page(id, day(on), officer));
    }

    @GetMapping("/{id}/annex.docx")
    ResponseEntity<byte[]> annex(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String on, @AuthenticationPrincipal Officer officer)
            throws IOException {
        return Pages.attachment("danh-sach-ban-chi-dao.docx", CommitteeAnnex.TYPE, annex.docx(id, day(on), officer));
    }

    /** The day that was asked for; what is no day means today. */
    private @Nullable LocalDate day(String typed) {
        return typed.isBlank()
                ? null
                : VietnameseDates.parse(typed, telling.today()).orElse(null);
    }
}
