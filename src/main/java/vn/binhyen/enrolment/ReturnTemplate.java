package vn.binhyen.enrolment;

import java.util.Arrays;
import org.springframework.context.MessageSource;
import vn.binhyen.platform.VietnameseFormat;

/** Mẫu lý do trả lại: the usual reasons, each with how to mend it. What is typed stands before the template. */
public enum ReturnTemplate {
    /** Thiếu minh chứng. */
    EVIDENCE,
    /** Số liệu chưa khớp. */
    FIGURES,
    /** Ngày ngoài thời hạn. */
    DAY,
    /** Nội dung chưa rõ. */
    UNCLEAR;

    public String key() {
        return "enrolment.template." + name();
    }

    static String reason(String template, String typed, MessageSource messages) {
        return text(template, typed, "reason", messages);
    }

    static String remedy(String template, String typed, MessageSource messages) {
        return text(template, typed, "remedy", messages);
    }

    /** What the unit reads is Vietnamese, whatever language the reviewer works in. */
    private static String text(String template, String typed, String part, MessageSource messages) {
        return Arrays.stream(values())
                .filter(known -> known.name().equals(template) && typed.isBlank())
                .map(known -> messages.getMessage(known.key() + "." + part, null, VietnameseFormat.VIETNAMESE))
                .findFirst()
                .orElse(typed);
    }
}
