package vn.binhyen.search;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;

/** The search for programs. */
@RestController
@RequestMapping("/api/v1/search")
@RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY, Roles.OPERATOR})
class SearchApi {

    private static final int MOST = 100;

    private final Searches searches;

    SearchApi(Searches searches) {
        this.searches = searches;
    }

    /** A record that was found; {@code url} is the address of its page. */
    record HitView(String kind, String title, String url, String where, String note, boolean whole) {}

    /** The hits of all sources, best first within each. */
    record HitList(List<HitView> items) {}

    /** Areas, units, decisions and sessions with these words; up to {@code limit} of each. */
    @GetMapping
    HitList search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "20") int limit,
            @AuthenticationPrincipal Officer officer) {
        return new HitList(searches.find(q, officer, Math.clamp(limit, 1, MOST)).stream()
                .flatMap(group -> group.hits().stream()
                        .map(hit -> new HitView(
                                group.kind(),
                                hit.title(),
                                hit.url(),
                                hit.where(),
                                hit.note(),
                                hit.match() == SearchMatch.NAME)))
                .toList());
    }
}
