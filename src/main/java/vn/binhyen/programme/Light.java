package vn.binhyen.programme;

/** Đèn: how a target stands, in the order of what needs attention. */
enum Light {
    /** Its last day is over and it was not met. */
    MISSED("bad"),
    /** As things go it will not be met. */
    BEHIND("bad"),
    /** As things go little will be missing. */
    AT_RISK("warm"),
    /** There is nothing to compare yet. */
    UNKNOWN(""),
    /** As things go it will be met. */
    ON_COURSE("info"),
    /** It is met; a figure that has to stay low has done so until the last day. */
    MET("good");

    private final String tone;

    Light(String tone) {
        this.tone = tone;
    }

    String tone() {
        return tone;
    }

    String key() {
        return "programme.light." + name();
    }
}
