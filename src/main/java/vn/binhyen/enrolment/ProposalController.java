package vn.binhyen.enrolment;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.RuleViolation;

/** Proposing what was verified, and deciding what is proposed. */
@Controller
@RequestMapping("/proposals")
class ProposalController {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Reviews reviews;
    private final Proposals proposals;
    private final ProposalsTelling telling;
    private final ProposalPapers papers;
    private final Commands commands;
    private final MessageSource messages;

    ProposalController(
            Reviews reviews,
            Proposals proposals,
            ProposalsTelling telling,
            ProposalPapers papers,
            Commands commands,
            MessageSource messages) {
        this.reviews = reviews;
        this.proposals = proposals;
        this.telling = telling;
        this.papers = papers;
        this.commands = commands;
        this.messages = messages;
    }

    @GetMapping
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER})
    ModelAndView show(
            @RequestParam(required = false) @Nullable Integer year, @AuthenticationPrincipal Officer officer) {
        var wanted = year == null ? telling.thisYear() : year;
        return Pages.show("enrolment/proposals", telling.page(wanted, Map.of(), officer, FormErrors.NONE));
    }

    /** Biên bản họp of what is on the table. */
    @GetMapping("/minutes.docx")
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER})
    ResponseEntity<byte[]> minutes(
            @RequestParam(required = false) @Nullable Integer year, @AuthenticationPrincipal Officer officer)
            throws IOException {
        return paper(ProposalPapers.Paper.MINUTES, "bien-ban-hop.docx", year, officer);
    }

    /** Tờ trình of what is on the table. */
    @GetMapping("/submission.docx")
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER})
    ResponseEntity<byte[]> submission(
            @RequestParam(required = false) @Nullable Integer year, @AuthenticationPrincipal Officer officer)
            throws IOException {
        return paper(ProposalPapers.Paper.SUBMISSION, "to-trinh.docx", year, officer);
    }

    private ResponseEntity<byte[]> paper(
            ProposalPapers.Paper paper, String name, @Nullable Integer year, Officer officer) throws IOException {
        var content = papers.write(paper, year == null ? telling.thisYear() : year, officer);
        return Pages.attachment(name, DOCX, content);
    }

    @PostMapping
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE})
    ModelAndView propose(
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(required = false) @Nullable List<UUID> enrolment,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        return run(year, Map.of(), officer, key, () -> {
            reviews.propose(chosen(enrolment), officer);
            return "/proposals?year=" + year;
        });
    }

    @PostMapping("/refusal")
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER})
    ModelAndView refuse(
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(required = false) @Nullable List<UUID> enrolment,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        return run(year, Map.of(), officer, key, () -> {
            reviews.refuse(chosen(enrolment), officer);
            return "/proposals?year=" + year;
        });
    }

    /** Drafts a decision with the proposed units; it is read, and signed, where all decisions are. */
    @PostMapping("/decision")
    @RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE})
    ModelAndView decide(
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(required = false) @Nullable List<UUID> enrolment,
            @RequestParam Map<String, String> typed,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        return run(
                year,
                typed,
                officer,
                key,
                () -> "/decisions/" + proposals.draft(year, chosen(enrolment), typed, officer));
    }

    private ModelAndView run(
            int year, Map<String, String> typed, Officer officer, IdempotencyKey key, Supplier<String> command) {
        try {
            return Pages.redirect(commands.once(key, command));
        } catch (RuleViolation violation) {
            return Pages.refused(
                    "enrolment/proposals",
                    violation,
                    () -> telling.page(year, typed, officer, FormErrors.of(violation, messages)));
        }
    }

    private static List<UUID> chosen(@Nullable List<UUID> enrolments) {
        if (enrolments == null || enrolments.isEmpty()) {
            throw RuleViolation.invalid("enrolment-nothing-chosen");
        }
        return enrolments;
    }
}
