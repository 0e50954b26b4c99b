package vn.binhyen.place;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.AreaId;

/** What an office wants to do: the verb, its day and act, the places it concerns, and what becomes of them. */
public record ReorganisationRequest(
        ReorganisationVerb verb,
        LocalDate day,
        String legalBasis,
        List<Area> sources,
        List<Target> targets,
        List<UnitTarget> units) {

    public ReorganisationRequest {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        units = List.copyOf(units);
    }

    /**
     * A place that stands afterwards: a new one with name and kind, or one that stands already. Without {@code parent} it
     * lies where the first source lay; without {@code share} an unknown part goes into it.
     */
    public record Target(
            String code,
            String name,
            @Nullable AreaKind kind,
            @Nullable AreaId parent,
            @Nullable AreaShare share) {}

    /** A unit of the source and the code of the place it goes to. */
    public record UnitTarget(String unitCode, String targetCode) {}
}
