package vn.binhyen.audit;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * Dấu niêm phong: a batch of lines of one province under one hash, chained to the batch before. Changing, removing or
 * reordering any sealed line breaks this hash or a later one. Hashes are SHA-256 in hexadecimal.
 */
record Seal(int province, int number, String untilXid, List<UUID> lines, String previous, String hash) {

    static final String FIRST = "0".repeat(64);

    static String hash(int province, int number, String previous, List<AuditLine> lines) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(HexFormat.of().parseHex(previous));
            digest.update(ByteBuffer.allocate(8).putInt(province).putInt(number).array());
            lines.forEach(line -> digest.update(line.sealedBytes()));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean matches(String previousHash, List<AuditLine> found) {
        return previous.equals(previousHash)
                && found.stream().map(AuditLine::id).toList().equals(lines)
                && hash.equals(hash(province, number, previous, found));
    }
}
