package vn.binhyen.platform;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Loại tệp ảnh được nhận, told apart by the first bytes of the file and never by its name. */
enum PhotoFormat {
    JPEG("jpeg") {
        @Override
        boolean begins(byte[] file) {
            return has(file, 0, (byte) 0xFF, (byte) 0xD8, (byte) 0xFF);
        }
    },
    PNG("png") {
        @Override
        boolean begins(byte[] file) {
            return has(file, 0, (byte) 0x89, (byte) 'P', (byte) 'N', (byte) 'G', (byte) 13, (byte) 10, (byte) 26, (byte)
                    10);
        }
    },
    WEBP("webp") {
        @Override
        boolean begins(byte[] file) {
            return has(file, 0, "RIFF".getBytes(StandardCharsets.US_ASCII))
                    && has(file, 8, "WEBP".getBytes(StandardCharsets.US_ASCII));
        }
    };

    private final String reader;

    PhotoFormat(String reader) {
        this.reader = reader;
    }

    /** The name under which ImageIO knows the reader of this format. */
    String reader() {
        return reader;
    }

    abstract boolean begins(byte[] file);

    static Optional<PhotoFormat> of(byte[] file) {
        return Arrays.stream(values()).filter(format -> format.begins(file)).findFirst();
    }

    private static boolean has(byte[] file, int offset, byte... wanted) {
        return file.length >= offset + wanted.length
                && Arrays.equals(file, offset, offset + wanted.length, wanted, 0, wanted.length);
    }
}
