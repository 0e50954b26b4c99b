package vn.binhyen.platform;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Encodes a picture as JPEG of at most 300 KB: first by lower quality, then by fewer pixels. */
final class PhotoWriter {

    private static final int MOST_BYTES = 300 * 1024;
    private static final float[] QUALITIES = {0.85f, 0.7f, 0.55f, 0.4f};

    private PhotoWriter() {}

    static EvidencePhoto write(BufferedImage image) throws IOException {
        for (var quality : QUALITIES) {
            var jpeg = encode(image, quality);
            if (jpeg.length <= MOST_BYTES) {
                return new EvidencePhoto(jpeg, image.getWidth(), image.getHeight());
            }
        }
        return write(halved(image));
    }

    private static BufferedImage halved(BufferedImage image) {
        var width = Math.max(1, image.getWidth() / 2);
        var height = Math.max(1, image.getHeight() / 2);
        var half = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = half.createGraphics();
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return half;
    }

    private static byte[] encode(BufferedImage image, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
