package vn.binhyen.returns;

import java.util.List;
import java.util.Map;

/** What became of an autosave: when, which fields could not be read, and what the rules say about the others. */
record ReturnSaving(String saved, Map<String, String> errors, List<Warned> warnings, String count) {

    /** What is told at one field. */
    record Warned(String field, String text, boolean hard) {}
}
