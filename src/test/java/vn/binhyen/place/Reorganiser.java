package vn.binhyen.place;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.RuleViolation;

/** Speaks to the facade as an officer does: places by their codes, one operation a sentence. */
record Reorganiser(Places places, Reorganisations reorganisations, Officer officer) {

    static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    static final String BASIS = "12/NQ-UBTVQH16";

    Area find(String code) {
        return officer.actor().get(() -> places.resolve(code, officer));
    }

    ReorganisationRequest request(
            ReorganisationVerb verb, List<String> sources, ReorganisationRequest.Target... targets) {
        var found = sources.stream().map(this::find).toList();
        return new ReorganisationRequest(verb, DAY, BASIS, found, Arrays.asList(targets), List.of());
    }

    UUID apply(ReorganisationVerb verb, List<String> sources, ReorganisationRequest.Target... targets) {
        return apply(request(verb, sources, targets));
    }

    UUID apply(ReorganisationRequest request) {
        return officer.actor().get(() -> reorganisations.apply(request, officer));
    }

    ReorganisationPreview preview(ReorganisationRequest request) {
        return officer.actor().get(() -> reorganisations.preview(request, officer));
    }

    void undo(UUID id) {
        officer.actor().run(() -> reorganisations.undo(id, "Nhầm nghị quyết", officer));
    }

    void refuses(String code, ReorganisationVerb verb, List<String> sources, ReorganisationRequest.Target... targets) {
        refuses(code, () -> apply(verb, sources, targets));
    }

    static void refuses(String code, Runnable command) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> org.assertj.core.api.Assertions.assertThat(violation.code())
                                .isEqualTo(code));
    }

    static ReorganisationRequest.Target standing(String code) {
        return new ReorganisationRequest.Target(code, "", null, null, null);
    }

    static ReorganisationRequest.Target fresh(String code, String name, AreaKind kind) {
        return new ReorganisationRequest.Target(code, name, kind, null, null);
    }

    static ReorganisationRequest.Target part(String code, String name, @Nullable AreaShare share) {
        return new ReorganisationRequest.Target(code, name, AreaKind.COMMUNE, null, share);
    }

    static ReorganisationRequest.Target called(String name, @Nullable AreaKind kind) {
        return new ReorganisationRequest.Target("", name, kind, null, null);
    }

    ReorganisationRequest.Target below(String parent) {
        return new ReorganisationRequest.Target("", "", null, find(parent).id(), null);
    }

    List<AreaSuccession> successors(String code) {
        return officer.actor().get(() -> places.successors(find(code).id(), officer));
    }

    List<AreaSuccession> predecessors(String code) {
        return officer.actor().get(() -> places.predecessors(find(code).id(), officer));
    }

    List<Area> today(String code) {
        return officer.actor().get(() -> places.today(find(code).id(), officer));
    }

    /** An invented province of the second code book with these communes, known since the first of July 2025. */
    Reorganiser province(String code, String... communes) {
        var asOf = LocalDate.of(2025, 7, 1);
        var province = new NewArea(code, "Tỉnh Thử " + code, AreaKind.PROVINCE, "", code, asOf);
        var listed = Arrays.stream(communes)
                .map(commune -> new NewArea(commune, "Xã Thử " + commune, AreaKind.COMMUNE, code, code, asOf));
        var all = java.util.stream.Stream.concat(java.util.stream.Stream.of(province), listed)
                .toList();
        officer.actor().get(() -> places.register(all, officer));
        return this;
    }
}
