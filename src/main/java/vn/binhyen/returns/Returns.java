package vn.binhyen.returns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;
import vn.binhyen.platform.VietnameseText;

/**
 * Báo cáo số liệu: numbers are filled in, submitted, returned cell by cell or approved; only what is approved counts. Each
 * command is one transaction with its audit line, for one place or for a sheet of many.
 */
@Service
@Transactional
public class Returns {

    private final FormCatalog forms;
    private final ReturnRepository repository;
    private final EditionRepository editions;
    private final ReturnPlaces places;
    private final ReturnReviewing reviewing;
    private final ReturnPosting posting;
    private final ReturnTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Returns(
            FormCatalog forms,
            ReturnRepository repository,
            EditionRepository editions,
            ReturnPlaces places,
            ReturnReviewing reviewing,
            ReturnPosting posting,
            ReturnTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.forms = forms;
        this.repository = repository;
        this.editions = editions;
        this.places = places;
        this.reviewing = reviewing;
        this.posting = posting;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Ghi số liệu của nhiều nơi: what is typed of each place. Drafts are made as needed. */
    List<Return> fill(Form form, Form.Due period, Map<AreaId, TypedCells> typed, Officer officer) {
        requirePlaces(form, period, typed.keySet(), officer);
        var now = stamp(officer);
        var standing = begun(form, period, typed.keySet(), now, officer);
        var filled = standing.values().stream()
                .map(one -> new ReturnTrail.Filled(one, one.fill(Objects.requireNonNull(typed.get(one.area())), now)))
                .toList();
        var changed = filled.stream().filter(ReturnTrail.Filled::isChanged).toList();
        if (!changed.isEmpty()) {
            repository.update(changed.stream().map(ReturnTrail.Filled::after).toList());
            trail.filled(changed, officer);
        }
        return filled.stream().map(ReturnTrail.Filled::after).toList();
    }

    /** Lấy lại số liệu trước khi nhập tệp, as long as nobody changed the draft since. */
    void restore(UUID id, Map<String, ReturnValue> values, int version, Officer officer) {
        var standing = locked(id, officer);
        if (standing.version() != version) {
            var changed = standing.changed();
            throw RuleViolation.conflict(
                    "import-changed-since", standing.receipt(), changed.by(), VietnameseFormat.time(changed.at()));
        }
        var restored = standing.restore(values, stamp(officer));
        repository.update(List.of(restored));
        trail.filled(List.of(new ReturnTrail.Filled(standing, restored)), officer);
    }

    /** Báo cáo của nhiều nơi cùng lúc, for example data: filled in and sent; cells that are not named are confirmed zeros. */
    public Map<AreaId, UUID> report(
            String code,
            String periodCode,
            Map<AreaId, Map<String, Long>> numbers,
            Map<String, String> notes,
            String source,
            Officer officer) {
        var dated = forms.dated(code, officer.area(), periodCode);
        var form = dated.form();
        var period = dated.period();
        var typed = new LinkedHashMap<AreaId, TypedCells>();
        numbers.forEach((area, amounts) -> typed.put(
                area,
                TypedCells.complete(form, amounts, notes, source, period.days().to())));
        fill(form, period, typed, officer);
        return submit(form, period, typed.keySet(), officer).stream()
                .collect(Collectors.toMap(Return::area, Return::id, (one, same) -> one, LinkedHashMap::new));
    }

    /** Gửi: those of these places that are complete; what keeps one from being sent is told by {@link ReturnReviewing}. */
    List<Return> submit(Form form, Form.Due period, Collection<AreaId> areas, Officer officer) {
        if (period.days().to().isAfter(today())) {
            throw RuleViolation.invalid(
                            "return-period-running",
                            VietnameseFormat.date(period.days().to()))
                    .at("period");
        }
        var now = stamp(officer);
        var standing = locked(form, period, areas, officer);
        if (standing.size() < Set.copyOf(areas).size()) {
            throw RuleViolation.invalid("return-empty");
        }
        reviewing.requireComplete(form, period, standing.values(), officer);
        var sent = standing.values().stream().map(one -> one.submit(now)).toList();
        repository.update(sent);
        for (var one : sent) {
            trail.record("submit", one, Map.of("edition", one.edition()));
            events.publishEvent(new ReturnSubmitted(one.id(), one.area(), one.form(), one.period()));
        }
        return sent;
    }

    /** Trả lại: with a reason at each cell that is wrong. */
    public void sendBack(UUID id, Map<String, String> typedReasons, Officer officer) {
        var one = locked(id, officer);
        ReturnRights.requireReviewer(one.area(), officer);
        var reasons = new TreeMap<String, String>();
        for (var typed : typedReasons.entrySet()) {
            var reason = VietnameseText.clean(typed.getValue());
            if (reason.length() > ReturnValue.LONGEST) {
                throw RuleViolation.invalid("return-text-too-long", ReturnValue.LONGEST)
                        .at("remark." + typed.getKey());
            }
            if (!reason.isEmpty()) {
                reasons.put(typed.getKey(), reason);
            }
        }
        repository.update(List.of(one.sendBack(reasons, stamp(officer))));
        trail.record("send-back", one, reasons);
        events.publishEvent(new ReturnSentBack(id, one.area(), one.form(), one.period()));
    }

    /** Duyệt: the numbers are kept as a version and posted to the ledger. */
    public void approve(Collection<UUID> ids, Officer officer) {
        var found = repository.lock(ids, officer.scope());
        if (found.isEmpty() || found.size() < Set.copyOf(ids).size()) {
            throw new NotFound();
        }
        found.forEach(one -> ReturnRights.requireReviewer(one.area(), officer));
        var now = stamp(officer);
        var approved = found.stream().map(one -> one.approve(now)).toList();
        repository.update(approved);
        editions.insert(approved, now);
        posting.post(approved.stream().map(Return::id).toList());
        for (var one : approved) {
            trail.record("approve", one, Map.of("edition", one.edition()));
            events.publishEvent(new ReturnApproved(one.id(), one.area(), one.form(), one.period()));
        }
    }

    /** Đính chính: a new version is begun; the approved one counts until that is approved too. */
    public void correct(UUID id, Officer officer) {
        var draft = locked(id, officer).correct(stamp(officer));
        repository.update(List.of(draft));
        trail.record("correct", draft, Map.of("edition", draft.edition()));
    }

    @Transactional(readOnly = true)
    Return get(UUID id, Officer officer) {
        return repository.find(id, officer.scope()).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    List<Edition> editions(UUID id, Officer officer) {
        return editions.list(id, officer.scope());
    }

    /** The returns of these places, with fresh drafts where there were none. */
    private Map<AreaId, Return> begun(
            Form form, Form.Due period, Collection<AreaId> areas, Stamp now, Officer officer) {
        var standing = locked(form, period, areas, officer);
        var missing = areas.stream()
                .filter(area -> !standing.containsKey(area))
                .map(area -> Return.draft(Ids.next(), area, form.code(), period.code(), now))
                .toList();
        if (missing.isEmpty()) {
            return standing;
        }
        repository.insert(missing, period.days().to());
        return locked(form, period, areas, officer);
    }

    private Return locked(UUID id, Officer officer) {
        return repository.lock(List.of(id), officer.scope()).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Map<AreaId, Return> locked(Form form, Form.Due period, Collection<AreaId> areas, Officer officer) {
        return repository.lock(form, period, areas, officer.scope()).stream()
                .collect(Collectors.toMap(Return::area, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    /** Each place must be one that fills in the form, and stand at the end of the period, which must have begun. */
    private void requirePlaces(Form form, Form.Due period, Set<AreaId> areas, Officer officer) {
        if (period.days().from().isAfter(today())) {
            throw ReturnProblems.period(period.code());
        }
        var within = areas.size() == 1 ? areas.iterator().next() : officer.area();
        if (!officer.scope().contains(within)) {
            throw new NotFound();
        }
        var filling = places.filling(form, within, period.days().to(), officer).stream()
                .map(ReturnPlace::area)
                .collect(Collectors.toSet());
        if (areas.isEmpty() || !filling.containsAll(areas)) {
            throw new NotFound();
        }
    }

    private Stamp stamp(Officer officer) {
        return Stamp.of(officer, clock.instant());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VietnameseFormat.ZONE);
    }
}
