package vn.binhyen.enrolment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.PhotoReader;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseText;

/** Minh chứng: a file for one criterion, of a kind told by its first bytes and never by its name. */
@SuppressWarnings("ArrayRecordComponent") // the bytes are read once and never changed
record Evidence(UUID id, UUID enrolment, AreaId area, String criterion, String name, Type type, byte[] content) {

    static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final int NAME = 200;

    /** What is taken. */
    enum Type {
        PDF("application/pdf", "%PDF-"),
        JPEG("image/jpeg", "\u00ff\u00d8\u00ff"),
        PNG("image/png", "\u0089PNG\r\n\u001a\n");

        private final String media;
        private final String beginning;

        Type(String media, String beginning) {
            this.media = media;
            this.beginning = beginning;
        }

        String media() {
            return media;
        }

        private boolean begins(byte[] file) {
            return file.length > beginning.length()
                    && new String(file, 0, beginning.length(), StandardCharsets.ISO_8859_1).equals(beginning);
        }
    }

    /** A picture is kept as this system's own, without what the camera wrote into it. */
    static Evidence of(Enrolment enrolment, String criterion, String name, byte[] content, PhotoReader photos) {
        if (content.length == 0) {
            throw RuleViolation.invalid("evidence-empty").at("file");
        }
        if (content.length > MOST_BYTES) {
            throw RuleViolation.invalid("evidence-too-large", MOST_BYTES / 1024 / 1024)
                    .at("file");
        }
        var type = Arrays.stream(Type.values())
                .filter(known -> known.begins(content))
                .findFirst()
                .orElseThrow(() -> RuleViolation.invalid("evidence-kind").at("file"));
        var clean = VietnameseText.clean(name);
        var called = clean.isEmpty() ? criterion : clean;
        return new Evidence(
                Ids.next(),
                enrolment.id(),
                enrolment.entrant().area(),
                criterion,
                called.substring(Math.max(0, called.length() - NAME)),
                type == Type.PDF ? type : Type.JPEG,
                type == Type.PDF ? content : picture(content, photos));
    }

    private static byte[] picture(byte[] content, PhotoReader photos) {
        try {
            return photos.read(content).jpeg();
        } catch (RuleViolation refused) {
            throw refused.at("file");
        }
    }
}
