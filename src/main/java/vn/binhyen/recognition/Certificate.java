package vn.binhyen.recognition;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Giấy công nhận of one line of a decision. Its code cannot be guessed and is easy to read out. */
record Certificate(UUID line, String code) {

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final Pattern CODE = Pattern.compile("[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){2}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int GROUP = 4;

    /** What the public page says of a code, and nothing else. */
    public enum Standing {
        /** Có hiệu lực. */
        VALID,
        /** Đã bị hủy. */
        REVOKED,
        /** Không có mã này. */
        UNKNOWN;

        public String key() {
            return "recognition.certificate." + name();
        }
    }

    static Certificate of(UUID line) {
        return new Certificate(
                line, Stream.generate(Certificate::group).limit(3).collect(Collectors.joining("-")));
    }

    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    private static String group() {
        return RANDOM.ints(GROUP, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
