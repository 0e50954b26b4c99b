package vn.binhyen.place;

import java.util.UUID;

/** A succession together with the operation and the act that brought it. */
public record RecordedSuccession(AreaSuccession fact, UUID reorganisation, String legalBasis) {}
