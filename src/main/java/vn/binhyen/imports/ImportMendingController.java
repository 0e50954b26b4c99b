package vn.binhyen.imports;

import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
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

/** Mending how a file is read, without touching the file: its layout of columns, its old fonts. */
@Controller
@RequestMapping("/imports/runs/{id}")
@RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.MINISTRY, Roles.OPERATOR})
class ImportMendingController {

    private final Imports imports;
    private final ImportJobs jobs;
    private final Commands commands;

    ImportMendingController(Imports imports, ImportJobs jobs, Commands commands) {
        this.imports = imports;
        this.jobs = jobs;
        this.commands = commands;
    }

    /** The fields {@code title-0}, {@code column-0} and so on. */
    @PostMapping("/layout")
    ModelAndView layOut(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        var codes = new LinkedHashMap<String, String>();
        fields.forEach((name, title) -> {
            if (name.startsWith("title-")) {
                codes.put(title, fields.getOrDefault("column-" + name.substring("title-".length()), ""));
            }
        });
        return again(id, officer, key, () -> imports.layOut(id, codes, officer));
    }

    @PostMapping("/repair")
    ModelAndView repair(@PathVariable UUID id, @AuthenticationPrincipal Officer officer, IdempotencyKey key) {
        return again(id, officer, key, () -> imports.repair(id, officer));
    }

    private ModelAndView again(UUID id, Officer officer, IdempotencyKey key, Runnable command) {
        commands.once(key, () -> {
            command.run();
            return id.toString();
        });
        jobs.start(id, officer, ImportRunController.PATIENCE);
        return Pages.redirect("/imports/runs/" + id);
    }
}
