package vn.binhyen.platform;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.springframework.stereotype.Component;

/**
 * Reads a picture that somebody sent and encodes it anew: what is kept is this system's own JPEG of at most 300 KB, without
 * the camera's data and without anything that hid in the file. Pictures are turned upright, large ones are read in steps.
 */
@Component
public class PhotoReader {

    static final int MOST_BYTES = 10 * 1024 * 1024;
    static final long MOST_PIXELS = 50_000_000;
    private static final int LONG_SIDE = 1600;

    /** Decoding takes memory: two at a time, whoever sends. */
    private final Semaphore turns = new Semaphore(2);

    /** The picture as it is kept; {@link RuleViolation} {@code photo-*} at the field {@code photo} for what is none. */
    public EvidencePhoto read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw RuleViolation.invalid("photo-too-large", MOST_BYTES / 1024 / 1024)
                    .at("photo");
        }
        var format = PhotoFormat.of(file)
                .orElseThrow(() -> RuleViolation.invalid("photo-kind").at("photo"));
        turns.acquireUninterruptibly();
        try {
            var upright = Orientation.of(format, file);
            return PhotoWriter.write(shrink(decode(format, file), upright));
        } catch (IOException | RuntimeException damaged) {
            throw damaged instanceof RuleViolation known ? known : unreadable();
        } finally {
            turns.release();
        }
    }

    private static RuleViolation unreadable() {
        return RuleViolation.invalid("photo-unreadable").at("photo");
    }

    /** Checks the size before decoding, and skips rows and columns of pictures far larger than what is kept. */
    private static BufferedImage decode(PhotoFormat format, byte[] file) throws IOException {
        var readers = ImageIO.getImageReadersByFormatName(format.reader());
        if (!readers.hasNext()) {
            throw new IllegalStateException("No reader for " + format);
        }
        var reader = readers.next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream, true, true);
            var step = step(reader);
            var reading = reader.getDefaultReadParam();
            reading.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, reading);
        } finally {
            reader.dispose();
        }
    }

    private static int step(ImageReader reader) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw RuleViolation.invalid("photo-too-many-pixels", MOST_PIXELS / 1_000_000)
                    .at("photo");
        }
        return Math.max(1, Math.max(width, height) / (2 * LONG_SIDE));
    }

    private static BufferedImage shrink(BufferedImage image, Orientation orientation) {
        var scale = Math.min(1.0, (double) LONG_SIDE / Math.max(image.getWidth(), image.getHeight()));
        var width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var upright = orientation.swapsSides() ? plain(height, width) : plain(width, height);
        var pen = upright.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        var placing = orientation.turn(width, height);
        placing.concatenate(AffineTransform.getScaleInstance(
                (double) width / image.getWidth(), (double) height / image.getHeight()));
        pen.drawImage(image, placing, null);
        pen.dispose();
        return upright;
    }

    /** White paper: what was transparent must not become black. */
    private static BufferedImage plain(int width, int height) {
        var paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = paper.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return paper;
    }
}
