package vn.binhyen.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.Pages;

/** One run: how far it is, what it found, and what shall become of it. */
@Controller
@RequestMapping("/imports/runs/{id}")
@RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.MINISTRY, Roles.OPERATOR})
class ImportRunController {

    /** How long a page waits for the work before it shows how far it is. */
    static final Duration PATIENCE = Duration.ofMillis(400);

    private static final String SECONDS_BETWEEN_LOOKS = "2";

    private final Imports imports;
    private final ImportJobs jobs;
    private final ImportTelling telling;
    private final MarkedFiles files;
    private final Commands commands;

    ImportRunController(Imports imports, ImportJobs jobs, ImportTelling telling, MarkedFiles files, Commands commands) {
        this.imports = imports;
        this.jobs = jobs;
        this.files = files;
        this.telling = telling;
        this.commands = commands;
    }

    /** While a run is at work the browser looks again by itself, without any script. */
    @GetMapping
    ModelAndView show(@PathVariable UUID id, @AuthenticationPrincipal Officer officer, HttpServletResponse response) {
        var run = imports.get(id, officer);
        if (run.stage().isAtWork()) {
            response.setHeader("Refresh", SECONDS_BETWEEN_LOOKS);
        }
        return Pages.show("imports/run", telling.run(run, officer));
    }

    @PostMapping("/confirmation")
    ModelAndView confirm(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean onlySound,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        commands.once(key, () -> {
            imports.confirm(id, onlySound, officer);
            return id.toString();
        });
        jobs.start(id, officer, PATIENCE);
        return back(id);
    }

    @PostMapping("/cancellation")
    ModelAndView cancel(@PathVariable UUID id, @AuthenticationPrincipal Officer officer, IdempotencyKey key) {
        commands.once(key, () -> {
            imports.cancel(id, officer);
            return id.toString();
        });
        return back(id);
    }

    @PostMapping("/undoing")
    ModelAndView undo(@PathVariable UUID id, @AuthenticationPrincipal Officer officer, IdempotencyKey key) {
        commands.once(key, () -> {
            imports.undo(id, officer);
            return id.toString();
        });
        jobs.start(id, officer, PATIENCE);
        return back(id);
    }

    /** The file as it was sent, with everything that is wrong marked in it. */
    @GetMapping("/marked")
    void marked(@PathVariable UUID id, @AuthenticationPrincipal Officer officer, HttpServletResponse response)
            throws IOException {
        var run = imports.get(id, officer);
        files.writeMarked(run, telling.marks(run), response);
    }

    private static ModelAndView back(UUID id) {
        return Pages.redirect("/imports/runs/" + id);
    }
}
