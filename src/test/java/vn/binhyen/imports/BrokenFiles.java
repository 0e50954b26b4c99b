package vn.binhyen.imports;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Makes broken files of whole ones. */
final class BrokenFiles {

    private static final String[] SPLINTERS = {
        "\0",
        "\uFEFF",
        "\"",
        "\n",
        "\r",
        ";",
        "\t",
        ",",
        "=cmd|' /C calc'!A0",
        "é",
        "\uD83D\uDE00",
        "'",
        "%s",
        "${x}",
        "<c>",
        "<xmlns:c>",
        "xmlns:",
        " r=\"",
        "&",
        "</",
        "-1",
        "1e999",
        "1e-999999999",
        "99999999999999999999",
        "31/02/0000",
        "[",
        "]",
        "{",
        "}",
        ":",
        "null",
        "true",
        "\\u0000",
        "\\ud800",
        "\"a\":",
        "[[",
        "]]]"
    };

    private BrokenFiles() {}

    /** Splinters put into a text, or it cut off. */
    static byte[] splintered(byte[] whole, Random random) {
        var text = new StringBuilder(new String(whole, StandardCharsets.UTF_8));
        for (var count = 1 + random.nextInt(6); count > 0; count--) {
            var splinter = SPLINTERS[random.nextInt(SPLINTERS.length)];
            var at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0, 1 -> text.insert(at, splinter);
                case 2 -> text.setLength(Math.max(at, 1));
                default -> text.replace(at, Math.min(at + 3, text.length()), splinter.repeat(1 + random.nextInt(300)));
            }
        }
        var bytes =
                text.toString().getBytes(random.nextInt(4) > 0 ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16LE);
        for (var flips = random.nextInt(3); flips > 0; flips--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    /** Some bytes of a file are others, or it is cut off. */
    static byte[] flipped(byte[] whole, Random random) {
        var bytes = random.nextInt(4) == 0 ? Arrays.copyOf(whole, 4 + random.nextInt(whole.length - 4)) : whole.clone();
        for (var flips = 1 + random.nextInt(8); flips > 0; flips--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }
}
