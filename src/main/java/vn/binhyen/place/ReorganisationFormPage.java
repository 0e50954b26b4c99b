package vn.binhyen.place;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.FormErrors;

/** The wizard: the operations to choose from ({@code verb} is missing), the form of one, and below it what it would do. */
public record ReorganisationFormPage(
        @Nullable ReorganisationVerb verb,
        Map<ReorganisationVerb, String> verbs,
        ReorganisationForm form,
        Map<String, String> kinds,
        FormErrors errors,
        @Nullable ReorganisationPreview preview) {

    private static final Set<ReorganisationVerb> MANY_SOURCES = Set.of(
            ReorganisationVerb.MERGE,
            ReorganisationVerb.CHANGE_KIND,
            ReorganisationVerb.MOVE,
            ReorganisationVerb.ABOLISH_LEVEL);

    public boolean asksSources() {
        return verb != ReorganisationVerb.CREATE;
    }

    public boolean asksManySources() {
        return verb != null && MANY_SOURCES.contains(verb);
    }

    public boolean asksResult() {
        return verb == ReorganisationVerb.MERGE || verb == ReorganisationVerb.CREATE;
    }

    public boolean asksName() {
        return asksResult() || verb == ReorganisationVerb.RENAME || verb == ReorganisationVerb.CHANGE_KIND;
    }

    public boolean asksKind() {
        return asksResult() || verb == ReorganisationVerb.CHANGE_KIND;
    }

    public boolean asksParent() {
        return asksResult() || verb == ReorganisationVerb.MOVE;
    }

    public boolean asksTargets() {
        return verb == ReorganisationVerb.SPLIT;
    }

    public boolean asksUnits() {
        return verb == ReorganisationVerb.SPLIT || verb == ReorganisationVerb.ASSIGN_UNITS;
    }

    /** Who merges often names a place that stands already. */
    public boolean nameMayBeMissing() {
        return verb == ReorganisationVerb.MERGE || verb == ReorganisationVerb.CHANGE_KIND;
    }
}
