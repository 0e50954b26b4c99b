package vn.binhyen.identity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.FormErrors;

/** The access tokens of the person who is signed in; a new one is shown exactly once. */
public record TokensPage(List<Line> tokens, @Nullable String created, String name, FormErrors errors) {

    /** One token in the list. */
    public record Line(String id, String name, Instant createdAt, Instant expiresAt) {}
}
