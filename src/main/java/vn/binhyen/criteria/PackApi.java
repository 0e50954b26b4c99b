package vn.binhyen.criteria;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.place.Places;
import vn.binhyen.platform.FormReader;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;

/** Rule packs for programs: what holds where and when, and what answers mean by it. */
@RestController
@RequestMapping("/api/v1/rule-packs")
@RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY, Roles.OPERATOR})
class PackApi {

    private final RulePacks packs;
    private final PackListing listing;
    private final PackWords words;
    private final Places places;
    private final Clock clock;

    PackApi(RulePacks packs, PackListing listing, PackWords words, Places places, Clock clock) {
        this.packs = packs;
        this.listing = listing;
        this.words = words;
        this.places = places;
        this.clock = clock;
    }

    /** A version; {@code year} is empty for one of the country. */
    record Told(
            UUID id,
            String code,
            @Nullable Integer year,
            int number,
            String state,
            int version,
            List<String> unconfirmed,
            RulePack pack,
            List<Change> changes) {}

    /** A version in a list. */
    record Line(
            UUID id,
            String code,
            Label title,
            Purpose purpose,
            @Nullable Integer year,
            int number,
            String state,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /** Answers by the codes of criteria, and facts by their names. */
    record Question(
            int year,
            @Nullable Map<String, Answer> answers,
            @Nullable Map<String, Long> facts) {}

    /** What the answers mean. */
    record Judged(
            Evaluation.Outcome outcome,
            @Nullable String points,
            @Nullable Grade grade,
            List<Said> findings) {}

    /** What one criterion came to, and why. */
    record Said(String code, Status status, String reason, String article, String source) {}

    @GetMapping
    List<Line> list(@RequestParam(defaultValue = "false") boolean past, @AuthenticationPrincipal Officer officer) {
        return listing.heads(officer, past).stream()
                .map(head -> new Line(
                        head.id(),
                        head.pack(),
                        head.title(),
                        head.purpose(),
                        head.year(),
                        head.number(),
                        head.state().name(),
                        head.validFrom(),
                        head.validTo()))
                .toList();
    }

    @GetMapping("/{id}")
    Told show(@PathVariable UUID id, @AuthenticationPrincipal Officer officer) {
        return told(packs.get(id, officer));
    }

    @GetMapping("/in-force")
    Told inForce(
            @RequestParam(defaultValue = "STANDARD") String purpose,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "VN") String area,
            @RequestParam(defaultValue = "") String day,
            @AuthenticationPrincipal Officer officer) {
        var asked = day(day);
        var found = packs.inForce(
                member("pack-purpose-unknown", Purpose.values(), purpose),
                member("pack-subject-unknown", Subject.values(), subject),
                places.resolve(area, officer).id(),
                asked,
                officer);
        var version = found.orElseThrow(() -> RuleViolation.invalid("pack-none-in-force", VietnameseFormat.date(asked)))
                .version();
        return told(packs.get(version, officer));
    }

    private LocalDate day(String typed) {
        var fields = new FormReader(clock);
        fields.required("day", typed);
        var day = fields.day("day", typed);
        if (day == null) {
            throw fields.first();
        }
        return day;
    }

    /** Judges answers; nothing is kept, so the question needs no key. */
    @PostMapping("/{id}/evaluation")
    Judged evaluate(@PathVariable UUID id, @RequestBody Question question, @AuthenticationPrincipal Officer officer) {
        var pack = packs.get(id, officer).result();
        if (question.year() < RulePacks.FIRST_YEAR || question.year() > RulePacks.LAST_YEAR) {
            throw RuleViolation.invalid("pack-answer-year").at("year");
        }
        var answers = question.answers();
        var facts = question.facts();
        var judged = packs.evaluate(
                pack, question.year(), answers == null ? Map.of() : answers, facts == null ? Map.of() : facts);
        var points = judged.points();
        return new Judged(
                judged.outcome(),
                points == null ? null : points.toPlainString(),
                judged.grade(),
                judged.findings().stream().map(this::said).toList());
    }

    private Said said(Finding finding) {
        return new Said(
                finding.criterion().code(),
                finding.status(),
                words.reason(finding),
                finding.criterion().article(),
                finding.source());
    }

    static Told told(PackVersion version) {
        var pack = version.result();
        return new Told(
                version.id(),
                pack.code(),
                version.year(),
                version.number(),
                version.state().name(),
                version.version(),
                version.open(),
                pack,
                version.changes());
    }

    private static <E extends Enum<E>> E member(String code, E[] members, String name) {
        return Arrays.stream(members)
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        code,
                        name,
                        String.join(", ", Arrays.stream(members).map(Enum::name).toList())));
    }
}
