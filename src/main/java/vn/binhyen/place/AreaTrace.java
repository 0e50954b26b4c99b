package vn.binhyen.place;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Vết nhập: one thing that an import did to places, so that it can be taken back. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
@JsonSubTypes({
    @JsonSubTypes.Type(AreaTrace.Creation.class),
    @JsonSubTypes.Type(AreaTrace.Change.class),
    @JsonSubTypes.Type(AreaTrace.Guess.class),
    @JsonSubTypes.Type(AreaTrace.Operation.class)
})
sealed interface AreaTrace {

    /** What it is about. */
    String subject();

    /** A place that is new. */
    record Creation(KnownArea now) implements AreaTrace {
        @Override
        public String subject() {
            return now.area().id().toString();
        }
    }

    /** A place that was otherwise before. */
    record Change(KnownArea was, KnownArea now) implements AreaTrace {
        @Override
        public String subject() {
            return now.area().id().toString();
        }
    }

    /** A version that a list had guessed gave way to an act. */
    record Guess(AreaVersion version) implements AreaTrace {
        @Override
        public String subject() {
            return version.area().toString();
        }
    }

    /** An operation, and when it was done; nothing where it only said more of an earlier one. */
    record Operation(UUID id, @Nullable Instant at) implements AreaTrace {
        @Override
        public String subject() {
            return id.toString();
        }
    }
}
