package vn.binhyen.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever file is sent as a photo: a small upright JPEG of our own comes out, or a message. */
public class PhotoReaderTests {

    /** A lossless 1 × 1 picture, the smallest WebP file there is. */
    private static final byte[] WEBP = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    private final PhotoReader reader = new PhotoReader();

    @Test
    void aLargeNoisyPhotoComesOutSmall() throws IOException {
        var photo = reader.read(encoded(noise(4000, 3000), "jpeg"));

        assertThat(photo.jpeg()).hasSizeLessThanOrEqualTo(300 * 1024);
        assertThat(photo.width()).isLessThanOrEqualTo(1600);
        assertThat(decoded(photo).getWidth()).isEqualTo(photo.width());
        assertThat((double) photo.width() / photo.height()).isBetween(1.32, 1.35);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void smallPicturesKeepTheirSize(String format) throws IOException {
        var photo = reader.read(encoded(plain(120, 80, Color.BLUE), format));

        assertThat(photo.width()).isEqualTo(120);
        assertThat(photo.height()).isEqualTo(80);
        assertThat(new Color(decoded(photo).getRGB(60, 40)).getBlue()).isGreaterThan(200);
    }

    @Test
    void webpIsReadToo() {
        assertThat(reader.read(WEBP).width()).isEqualTo(1);
    }

    @Test
    void whatWasTransparentBecomesWhite() throws IOException {
        var photo = reader.read(encoded(new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB), "png"));

        assertThat(new Color(decoded(photo).getRGB(25, 25)).getGreen()).isGreaterThan(240);
    }

    /** The left half of the stored picture is red; {@code x, y} is where red must be once the picture stands upright. */
    @ParameterizedTest
    @CsvSource({"1,10,20", "3,70,20", "6,20,10", "8,20,70", "2,70,20", "5,20,10", "7,20,70", "4,10,20"})
    void aPictureStandsUprightAndLosesTheCamerasData(int orientation, int x, int y) throws IOException {
        var stored = plain(80, 40, Color.WHITE);
        var pen = stored.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 40, 40);
        pen.dispose();

        var photo = reader.read(withExif(encoded(stored, "jpeg"), orientation));

        assertThat(photo.width()).isEqualTo(orientation >= 5 ? 40 : 80);
        assertThat(new Color(decoded(photo).getRGB(x, y)).getGreen()).isLessThan(80);
        assertThat(new String(photo.jpeg(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "Hà Giang");
    }

    @Test
    void aFileThatOnlyCallsItselfAPictureIsRefused() {
        refuses("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8), "photo-kind");
        refuses(new byte[0], "photo-kind");
        refuses("GIF89a".getBytes(StandardCharsets.US_ASCII), "photo-kind");
    }

    @Test
    void aDamagedPictureIsRefusedWithAMessage() throws IOException {
        var png = encoded(noise(200, 200), "png");
        refuses(Arrays.copyOf(png, 60), "photo-unreadable");
        refuses(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0, 0}, "photo-unreadable");
        refuses(Arrays.copyOf(WEBP, 20), "photo-unreadable");
    }

    @Test
    void anybodysBytesGiveAPhotoOrAMessage() throws IOException {
        var random = new Random(7);
        var jpeg = withExif(encoded(plain(60, 60, Color.GREEN), "jpeg"), 6);
        for (var i = 0; i < 2000; i++) {
            var broken = jpeg.clone();
            for (var hits = 0; hits < 8; hits++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(reader.read(broken).jpeg()).isNotEmpty();
            } catch (RuleViolation told) {
                assertThat(told.code()).startsWith("photo-");
            }
        }
    }

    /** The header promises 100 000 × 100 000 pixels; nothing of it may be allocated. */
    @Test
    void aBombIsRefusedBeforeItIsDecoded() throws IOException {
        var png = encoded(plain(1, 1, Color.BLACK), "png");
        png[18] = 1;
        png[17] = 1;
        png[22] = 1;
        png[21] = 1;
        var crc = new CRC32();
        crc.update(png, 12, 17);
        for (var i = 0; i < 4; i++) {
            png[29 + i] = (byte) (crc.getValue() >>> (24 - 8 * i));
        }
        refuses(png, "photo-too-many-pixels");
    }

    @Test
    void moreThanTenMegabytesAreRefused() {
        refuses(new byte[PhotoReader.MOST_BYTES + 1], "photo-too-large");
    }

    private void refuses(byte[] file, String code) {
        assertThatThrownBy(() -> reader.read(file))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.code()).isEqualTo(code));
    }

    public static byte[] encoded(BufferedImage image, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    public static BufferedImage plain(int width, int height, Color color) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(color);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return image;
    }

    private static BufferedImage noise(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return image;
    }

    private static BufferedImage decoded(EvidencePhoto photo) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(photo.jpeg()));
    }

    /** Puts an EXIF segment behind the first two bytes: the orientation, and a place that must not survive. */
    public static byte[] withExif(byte[] jpeg, int orientation) {
        var place = "Hà Giang".getBytes(StandardCharsets.ISO_8859_1);
        var tiff = new byte[26 + place.length];
        System.arraycopy(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1}, 0, tiff, 0, 18);
        tiff[19] = (byte) orientation;
        System.arraycopy(place, 0, tiff, 26, place.length);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(0xFF);
        out.write(0xE1);
        out.write((8 + tiff.length) >> 8);
        out.write(8 + tiff.length);
        out.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(tiff);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
