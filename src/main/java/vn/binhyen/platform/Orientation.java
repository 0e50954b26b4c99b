package vn.binhyen.platform;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a camera was held, as its JPEG says in EXIF tag 0x0112 (1 … 8). The picture is turned accordingly before the camera's
 * data are dropped; whatever cannot be read means upright.
 */
record Orientation(int code) {

    private static final Orientation UPRIGHT = new Orientation(1);
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG = 0x0112;

    static Orientation of(PhotoFormat format, byte[] file) {
        if (format != PhotoFormat.JPEG) {
            return UPRIGHT;
        }
        // segments of a JPEG: FF, kind, length of what follows (itself included); EXIF is an APP1 before the image data
        for (var at = 2; at + 10 <= file.length && (file[at] & 0xFF) == 0xFF && (file[at + 1] & 0xFF) != 0xDA; ) {
            var length = ((file[at + 2] & 0xFF) << 8) | (file[at + 3] & 0xFF);
            var end = Math.min(file.length, at + 2 + length);
            if ((file[at + 1] & 0xFF) == 0xE1 && end > at + 10 && Arrays.equals(file, at + 4, at + 10, EXIF, 0, 6)) {
                return tagged(ByteBuffer.wrap(file, at + 10, end - at - 10).slice());
            }
            at += 2 + Math.max(2, length);
        }
        return UPRIGHT;
    }

    private static Orientation tagged(ByteBuffer tiff) {
        if (tiff.limit() < 8) {
            return UPRIGHT;
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        if (directory < 8 || directory + 2 > tiff.limit()) {
            return UPRIGHT;
        }
        var entries = tiff.getShort(directory) & 0xFFFF;
        for (var entry = directory + 2; entries > 0 && entry + 12 <= tiff.limit(); entry += 12, entries--) {
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                var code = tiff.getShort(entry + 8);
                return code >= 1 && code <= 8 ? new Orientation(code) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    boolean swapsSides() {
        return code >= 5;
    }

    /** The turn that sets a picture of this size upright. */
    AffineTransform turn(int width, int height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
