package vn.binhyen.outreach;

import java.time.LocalDate;
import java.util.UUID;

/** A session as a list of the latest work names it. */
public record LoggedSession(UUID id, LocalDate day, String title, String place) {}
