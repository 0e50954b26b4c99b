package vn.binhyen.enrolment;

import java.security.SecureRandom;

/** Mã biên nhận: easy to read out, impossible to guess: DK26-7F3K-9QXM. Letters and digits that look alike are left out. */
final class ReceiptCode {

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int GROUP = 4;
    private static final int CENTURY = 100;

    private ReceiptCode() {}

    static String next(int year) {
        return "DK%02d-%s-%s".formatted(year % CENTURY, group(), group());
    }

    private static String group() {
        var group = new StringBuilder();
        for (var index = 0; index < GROUP; index++) {
            group.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return group.toString();
    }
}
