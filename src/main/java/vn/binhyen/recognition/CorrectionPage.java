package vn.binhyen.recognition;

import java.time.LocalDate;
import java.util.Map;
import vn.binhyen.platform.FormErrors;

/** Asks for what a signed decision got wrong, and for the decision that corrects it. */
public record CorrectionPage(
        String url, String number, LocalDate day, int year, Map<String, String> typed, FormErrors errors) {

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
