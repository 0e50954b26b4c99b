package vn.binhyen.outreach;

import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.Pages;

/** The log of sessions: list, export, and one session. */
@Controller
@RequestMapping("/outreach")
@RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
class OutreachController {

    private static final int PAGE = 50;

    private final OutreachSessions sessions;
    private final Venues venues;
    private final OutreachExport export;
    private final SessionTelling telling;
    private final MessageSource messages;
    private final SessionQueries queries;

    OutreachController(
            OutreachSessions sessions,
            Venues venues,
            OutreachExport export,
            SessionTelling telling,
            MessageSource messages,
            SessionQueries queries) {
        this.sessions = sessions;
        this.venues = venues;
        this.export = export;
        this.telling = telling;
        this.messages = messages;
        this.queries = queries;
    }

    static boolean mayWrite(Officer officer) {
        return officer.is(Role.UNIT) || officer.is(Role.COMMUNE_OFFICER) || officer.is(Role.PROVINCE_OFFICE);
    }

    @GetMapping
    ModelAndView list(@ModelAttribute SessionQuery query, @AuthenticationPrincipal Officer officer) {
        var fields = queries.reader();
        var filter = queries.filter(query, officer, fields);
        var page = page(query, filter, officer, fields.errors(messages));
        return fields.isClean() ? Pages.show("outreach/list", page) : Pages.again("outreach/list", page);
    }

    @GetMapping("/export")
    ResponseEntity<byte[]> export(
            @ModelAttribute SessionQuery query,
            @RequestParam(defaultValue = "xlsx") String format,
            @AuthenticationPrincipal Officer officer) {
        return export.file(queries.filterOrRefuse(query, officer), format, officer);
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        return Pages.show("outreach/show", telling.page(sessions.get(id, officer), officer, "", FormErrors.NONE));
    }

    private OutreachPage page(SessionQuery query, SessionFilter filter, Officer officer, FormErrors errors) {
        var totals = sessions.totals(filter);
        var offset = (query.number() - 1L) * PAGE;
        var found = sessions.list(filter, PAGE, offset);
        var areas = new LinkedHashMap<String, String>();
        venues.choices(officer).forEach(venue -> areas.put(venue.code(), venue.name()));
        return new OutreachPage(
                telling.lines(found, officer),
                totals.sessions(),
                totals.participants(),
                totals.documents(),
                query,
                areas,
                errors,
                mayWrite(officer),
                offset + 1,
                query.number() > 1 ? query.url("/outreach", "page", Integer.toString(query.number() - 1)) : null,
                offset + found.size() < totals.sessions()
                        ? query.url("/outreach", "page", Integer.toString(query.number() + 1))
                        : null,
                query.url("/outreach/export", "format", "csv"),
                query.url("/outreach/export", "format", "xlsx"));
    }
}
