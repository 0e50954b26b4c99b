package vn.binhyen.committee;

import vn.binhyen.platform.FormErrors;

/** A member who leaves: from which day on, and why. */
public record LeavingPage(
        String committee,
        String back,
        String action,
        String who,
        String positionKey,
        String day,
        String reason,
        String version,
        FormErrors errors) {}
