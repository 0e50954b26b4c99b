package vn.binhyen.place;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was typed into the form of an operation; which fields count depends on the verb. */
public record ReorganisationForm(
        String verb,
        String day,
        String legalBasis,
        String sources,
        String targets,
        String units,
        String code,
        String name,
        String kind,
        String parent) {

    /** A field that was not sent is an empty one. */
    public ReorganisationForm {
        verb = Objects.requireNonNullElse(verb, "");
        day = Objects.requireNonNullElse(day, "");
        legalBasis = Objects.requireNonNullElse(legalBasis, "");
        sources = Objects.requireNonNullElse(sources, "");
        targets = Objects.requireNonNullElse(targets, "");
        units = Objects.requireNonNullElse(units, "");
        code = Objects.requireNonNullElse(code, "");
        name = Objects.requireNonNullElse(name, "");
        kind = Objects.requireNonNullElse(kind, "");
        parent = Objects.requireNonNullElse(parent, "");
    }

    /** The form as it opens. */
    static ReorganisationForm of(@Nullable ReorganisationVerb verb, String sources) {
        return new ReorganisationForm(verb == null ? "" : verb.name(), "", "", sources, "", "", "", "", "", "");
    }
}
