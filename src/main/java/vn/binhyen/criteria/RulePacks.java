package vn.binhyen.criteria;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.audit.Audit;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.platform.VietnameseText;

/**
 * Bộ tiêu chí: answers which pack holds where and when and what answers mean by it, and takes packs from draft to publication.
 * The provincial office decides for its province, the operator for the installation as a whole.
 */
@Service
@Transactional
@DependsOn("packShelf") // the packs of the repository are there before anybody asks, also in a command
public class RulePacks {

    static final String SUBJECT = "rule-pack";
    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;
    private static final int REASON = 500;

    private final PackRepository repository;
    private final PackStore store;
    private final PackChecks checks;
    private final Judging judging;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RulePacks(
            PackRepository repository,
            PackStore store,
            PackChecks checks,
            Judging judging,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.store = store;
        this.checks = checks;
        this.judging = judging;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The pack for a kind of unit at a place on a day: the country's with what the province changed for that year. A year of
     * assessment is asked for by the last day of its period.
     */
    @Transactional(readOnly = true)
    public Optional<PackInForce> inForce(
            Purpose purpose, Subject subject, AreaId place, LocalDate day, Officer officer) {
        return repository.inForce(purpose, subject, place, day, officer.scope()).map(PackInForce::of);
    }

    /** What these answers and facts mean by a pack, criterion by criterion, for a year of assessment. */
    @Transactional(readOnly = true)
    public Evaluation evaluate(RulePack pack, int year, Map<String, Answer> answers, Map<String, Long> facts) {
        return judging.judge(pack, year, answers, facts);
    }

    /** The version with this id that stands on the country's newest; what a demo or a program starts from. */
    @Transactional(readOnly = true)
    public Optional<UUID> national(String pack, Officer officer) {
        return repository.national(pack, officer.scope()).map(PackVersion::id);
    }

    /** The criteria of a version whose wording somebody has yet to stand for. */
    @Transactional(readOnly = true)
    public List<String> unconfirmed(UUID id, Officer officer) {
        return get(id, officer).open();
    }

    /**
     * Soạn phiên bản mới: of a province for a year, or of the country. One that starts from another version of the own place
     * takes over its changes; what was confirmed for the same wording stays confirmed.
     */
    public UUID draft(UUID from, @Nullable Integer year, Officer officer) {
        var source = get(from, officer);
        var area = placeOf(officer);
        var own = source.area().equals(area);
        if (!own && !source.area().equals(AreaId.NATION)) {
            throw RuleViolation.conflict("pack-not-yours");
        }
        if ((year == null) != area.equals(AreaId.NATION) || (year != null && !isYearOf(source, year))) {
            throw RuleViolation.invalid("pack-year", source.document().title().vi())
                    .at("year");
        }
        var draft = PackVersion.draft(
                        Ids.next(),
                        area,
                        year,
                        own ? source.document() : source.result(),
                        officer.name(),
                        clock.instant())
                .copying(own ? source.changes() : List.of(), source.confirmations());
        store.insert(draft);
        record("draft", draft, Map.of("from", from.toString()));
        return draft.id();
    }

    /** Thay, thêm, bỏ hoặc đổi điểm một tiêu chí; {@code seen} is the version the officer saw. */
    public void change(UUID id, Change change, int seen, Officer officer) {
        var criterion = change.criterion();
        if (criterion != null) {
            checks.check(criterion).stream().findFirst().ifPresent(wrong -> {
                throw wrong;
            });
        }
        save(
                "change",
                id,
                seen,
                officer,
                change.code(),
                version -> version.change(change, officer.name(), clock.instant()));
    }

    /** Đổi điểm nhiều tiêu chí cùng lúc. */
    public void weigh(UUID id, Map<String, BigDecimal> points, String reason, int seen, Officer officer) {
        var changes = points.entrySet().stream()
                .map(entry -> Change.weigh(entry.getKey(), entry.getValue(), reason))
                .toList();
        var codes = String.join(", ", points.keySet());
        save("weigh", id, seen, officer, codes, version -> version.change(changes, officer.name(), clock.instant()));
    }

    /** Hủy một thay đổi. */
    public void undo(UUID id, String code, int seen, Officer officer) {
        save("undo", id, seen, officer, code, version -> version.undo(code, officer.name(), clock.instant()));
    }

    /** Xác nhận nội dung của một tiêu chí: who does so stands for it with the name. */
    public void confirm(UUID id, String code, int seen, Officer officer) {
        save("confirm", id, seen, officer, code, version -> version.confirm(code, officer.name(), clock.instant()));
    }

    /** Công bố: the version before it is followed by this one. */
    public void publish(UUID id, int seen, Officer officer) {
        var draft = seen(id, seen, officer);
        var published = draft.publish(officer.name(), clock.instant());
        checks.obstacles(draft).stream().findFirst().ifPresent(obstacle -> {
            throw obstacle;
        });
        repository
                .published(draft, officer.scope())
                .ifPresent(before -> store.update(before.supersede(officer.name(), clock.instant())));
        store.update(published);
        record("publish", published, Map.of());
        events.publishEvent(new PackPublished(id, published.document().code(), published.area()));
    }

    /** Rút: a draft that is not wanted, or a published version that must not be used any more. */
    public void withdraw(UUID id, String typedReason, int seen, Officer officer) {
        var reason = VietnameseText.clean(typedReason);
        if (reason.isEmpty() || reason.length() > REASON) {
            throw RuleViolation.invalid("pack-reason", REASON).at("reason");
        }
        save("withdraw", id, seen, officer, "", version -> version.withdraw(reason, officer.name(), clock.instant()));
    }

    @Transactional(readOnly = true)
    PackVersion get(UUID id, Officer officer) {
        return repository.find(id, officer.scope()).orElseThrow(NotFound::new);
    }

    /** Whether this officer decides about the version: who works for the whole of its place. */
    static boolean decides(PackVersion version, Officer officer) {
        return version.area().equals(officer.area());
    }

    private AreaId placeOf(Officer officer) {
        var level = officer.area().level();
        if (level != Level.NATION && level != Level.PROVINCE) {
            throw RuleViolation.conflict("pack-not-yours");
        }
        return officer.area();
    }

    private static boolean isYearOf(PackVersion source, int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR && source.document().validIn(year);
    }

    private PackVersion seen(UUID id, int seen, Officer officer) {
        var version = get(id, officer);
        if (!decides(version, officer)) {
            throw RuleViolation.conflict("pack-not-yours");
        }
        if (version.version() != seen) {
            throw RuleViolation.conflict(
                    "pack-changed", version.changedBy(), VietnameseFormat.time(version.changedAt()));
        }
        return version;
    }

    private void save(
            String verb, UUID id, int seen, Officer officer, String criterion, UnaryOperator<PackVersion> change) {
        var next = change.apply(seen(id, seen, officer));
        store.update(next);
        record(verb, next, criterion.isEmpty() ? Map.of() : Map.of("criterion", criterion));
    }

    private void record(String verb, PackVersion version, Map<String, ?> detail) {
        audit.record("rule-pack." + verb, SUBJECT, version.id().toString(), version.area(), detail);
    }
}
