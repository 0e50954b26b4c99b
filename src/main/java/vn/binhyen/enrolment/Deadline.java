package vn.binhyen.enrolment;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import vn.binhyen.recognition.RecognisedKind;

/** Hạn của một bước: one rule of {@code enrolment/rounds.yaml}, with the law it comes from and whether that was seen. */
record Deadline(Step step, Set<RecognisedKind> kinds, String day, String law, boolean verified) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    /** What has to be done by then. */
    enum Step {
        /** Đăng ký. */
        REGISTRATION,
        /** Gửi hồ sơ tự đánh giá. */
        SUBMISSION,
        /** Thẩm định và quyết định. */
        DECISION
    }

    LocalDate in(int year) {
        return MonthDay.parse(day, DAY).atYear(year);
    }
}
