package vn.binhyen.criteria;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;
import vn.binhyen.audit.Audit;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.place.Area;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.RuleViolation;

/** Tells one version of a rule pack to people. */
@Component
@Transactional(readOnly = true)
class PackTelling {

    private final RulePacks packs;
    private final PackChecks checks;
    private final PackWords words;
    private final Places places;
    private final Audit audit;
    private final MessageSource messages;
    private final ObjectMapper json;

    PackTelling(
            RulePacks packs,
            PackChecks checks,
            PackWords words,
            Places places,
            Audit audit,
            MessageSource messages,
            ObjectMapper json) {
        this.packs = packs;
        this.checks = checks;
        this.words = words;
        this.places = places;
        this.audit = audit;
        this.messages = messages;
        this.json = json;
    }

    static String url(UUID version) {
        return "/rule-packs/" + version;
    }

    static boolean mayWrite(Officer officer) {
        return officer.is(Role.PROVINCE_OFFICE) || officer.is(Role.OPERATOR);
    }

    static String tone(PackVersion.State state) {
        return switch (state) {
            case DRAFT -> "warm";
            case PUBLISHED -> "good";
            case SUPERSEDED, WITHDRAWN -> "";
        };
    }

    PackPage page(UUID id, String year, FormErrors errors, Officer officer) {
        var version = packs.get(id, officer);
        var pack = version.result();
        var draft = version.state() == PackVersion.State.DRAFT;
        return new PackPage(
                head(version, officer),
                pack.criteria().stream()
                        .map(criterion -> line(version, pack, criterion))
                        .toList(),
                version.changes().stream()
                        .map(change -> difference(version, change))
                        .toList(),
                draft
                        ? checks.obstacles(version).stream()
                                .map(obstacle -> said(obstacle))
                                .toList()
                        : List.of(),
                history(version, officer),
                may(version, year, officer),
                version.version(),
                errors);
    }

    private String said(RuleViolation obstacle) {
        return String.join(" ", FormErrors.of(obstacle, messages).byField().values());
    }

    String place(AreaId area, Officer officer) {
        return area.equals(AreaId.NATION)
                ? words.text("criteria.nation")
                : places.find(area, officer).map(Area::name).orElseGet(area::toString);
    }

    private PackPage.Head head(PackVersion version, Officer officer) {
        var pack = version.result();
        var note = pack.note();
        var total = pack.total();
        var published = version.published();
        return new PackPage.Head(
                url(version.id()),
                words.in(pack.title()),
                pack.purpose().key(),
                pack.subjects().stream().sorted().map(Subject::key).toList(),
                place(version.area(), officer),
                version.year(),
                version.number(),
                version.state().key(),
                tone(version.state()),
                pack.law(),
                note == null ? null : words.in(note),
                version.validFrom(),
                version.validTo(),
                total == null ? null : words.number(pack.points()),
                total == null ? null : words.number(total),
                version.withdrawal(),
                published == null ? null : new PackPage.Stamp(published.by(), published.at()));
    }

    private PackPage.Line line(PackVersion version, RulePack pack, Criterion criterion) {
        var source = pack.sourceOf(criterion);
        var confirmation = version.confirmations().get(criterion.code());
        var open = version.isOpen(criterion);
        return new PackPage.Line(
                criterion.code(),
                words.in(criterion.label()),
                words.items(criterion),
                criterion.kind().key(),
                criterion.effect().key(),
                criterion.effect() == Criterion.Effect.CONDITION,
                details(criterion),
                criterion.expression(),
                criterion.evidence(),
                criterion.article(),
                source,
                source.startsWith("https://") || source.startsWith("http://") ? source : "",
                criterion.mark().key(),
                criterion.mark() == Mark.UNKNOWN ? "bad" : open ? "warm" : "good",
                confirmation == null ? null : new PackPage.Stamp(confirmation.by(), confirmation.at()),
                open,
                criterion.mark() == Mark.UNKNOWN,
                version.changes().stream()
                        .filter(change -> change.code().equals(criterion.code()))
                        .findFirst()
                        .map(change -> change.verb().key())
                        .orElse(null));
    }

    /** How it is answered, and of a computed one whether its test rows hold. */
    private List<String> details(Criterion criterion) {
        var details = words.details(criterion);
        if (criterion.kind() != Criterion.Kind.COMPUTED) {
            return details;
        }
        var tested = checks.check(criterion).isEmpty()
                ? words.text("criteria.tests-passed", criterion.tests().size())
                : words.text("criteria.tests-failed");
        return Stream.concat(details.stream(), Stream.of(tested)).toList();
    }

    private PackPage.Difference difference(PackVersion version, Change change) {
        var nothing = words.text("criteria.nothing");
        var before = version.document().criterion(change.code());
        var after = version.result().criterion(change.code());
        return new PackPage.Difference(
                change.code(),
                change.verb().key(),
                before.map(words::line).orElse(nothing),
                after.map(words::line).orElse(nothing),
                change.reason());
    }

    private List<PackPage.Event> history(PackVersion version, Officer officer) {
        return audit.history(RulePacks.SUBJECT, version.id().toString(), officer.scope()).stream()
                .map(line -> new PackPage.Event(
                        "criteria.history." + line.action().substring("rule-pack.".length()),
                        json.readTree(line.detail()).path("criterion").asString(""),
                        line.actorName(),
                        line.at()))
                .toList();
    }

    private static PackPage.May may(PackVersion version, String year, Officer officer) {
        var writes = mayWrite(officer);
        var own = RulePacks.decides(version, officer);
        var decides = writes && own;
        var draft = version.state() == PackVersion.State.DRAFT;
        return new PackPage.May(
                decides && draft,
                decides && (draft || version.state() == PackVersion.State.PUBLISHED),
                writes && !(decides && draft) && (own || version.area().equals(AreaId.NATION)),
                !officer.area().equals(AreaId.NATION),
                year);
    }
}
