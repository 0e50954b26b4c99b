package vn.binhyen.recognition;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;
import vn.binhyen.platform.VietnameseFormat;

/** Writes certificates as PDF, one a page, each with a code that leads to its public page. Page after page is written out. */
final class CertificatePdf {

    private static final float WIDTH = PageSize.A4.getHeight();
    private static final float HEIGHT = PageSize.A4.getWidth();
    private static final float MARGIN = 28;
    private static final float QR = 84;

    private final BaseFont regular = font("LiberationSerif-Regular");
    private final BaseFont bold = font("LiberationSerif-Bold");
    private final BaseFont italic = font("LiberationSerif-Italic");

    /** All that stands on one. */
    record Printed(
            String issuer,
            String place,
            String unit,
            int year,
            String decision,
            String day,
            String signerTitle,
            String signer,
            String code,
            String address) {}

    void write(List<Printed> certificates, OutputStream out, IntConsumer progress) {
        var document = new Document(PageSize.A4.rotate());
        var writer = PdfWriter.getInstance(document, out);
        document.addTitle("Giấy công nhận");
        document.addCreator("Bình Yên");
        document.open();
        for (var index = 0; index < certificates.size(); index++) {
            if (index > 0) {
                document.newPage();
            }
            page(writer.getDirectContent(), certificates.get(index));
            progress.accept(index + 1);
        }
        document.close();
    }

    private void page(PdfContentByte ink, Printed certificate) {
        frame(ink);
        var left = WIDTH * 0.27f;
        var right = WIDTH * 0.71f;
        var top = HEIGHT - 72;
        text(ink, bold, 12, left, top, certificate.issuer().toUpperCase(vietnamese()));
        text(ink, bold, 12, right, top, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        text(ink, bold, 13, right, top - 18, "Độc lập - Tự do - Hạnh phúc");
        var middle = WIDTH / 2;
        text(ink, bold, 34, middle, HEIGHT - 170, "GIẤY CÔNG NHẬN");
        text(ink, regular, 16, middle, HEIGHT - 208, certificate.issuer());
        text(ink, regular, 16, middle, HEIGHT - 234, "công nhận");
        fitted(ink, certificate.unit());
        text(ink, regular, 18, middle, HEIGHT - 316, "đạt tiêu chuẩn “An toàn về an ninh, trật tự”");
        text(ink, bold, 18, middle, HEIGHT - 342, "Năm " + certificate.year());
        var by = "Theo Quyết định số %s ngày %s".formatted(certificate.decision(), certificate.day());
        text(ink, italic, 14, middle, HEIGHT - 372, by);
        text(ink, italic, 14, right, 170, certificate.place() + ", ngày " + certificate.day());
        text(ink, bold, 14, right, 150, certificate.signerTitle().toUpperCase(vietnamese()));
        text(ink, bold, 14, right, 70, certificate.signer());
        qr(ink, certificate.address(), 70, 74);
        text(ink, regular, 10, 70 + QR / 2, 62, certificate.code());
    }

    private static Locale vietnamese() {
        return VietnameseFormat.VIETNAMESE;
    }

    private static void frame(PdfContentByte ink) {
        ink.setLineWidth(2.5f);
        ink.rectangle(MARGIN, MARGIN, WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN);
        ink.stroke();
        ink.setLineWidth(0.8f);
        var inner = MARGIN + 6;
        ink.rectangle(inner, inner, WIDTH - 2 * inner, HEIGHT - 2 * inner);
        ink.stroke();
    }

    /** A long name gets smaller letters, not a second line. */
    private void fitted(PdfContentByte ink, String unit) {
        var size = 28f;
        var room = WIDTH - 2 * MARGIN - 60;
        while (size > 9 && bold.getWidthPoint(unit, size) > room) {
            size -= 0.5f;
        }
        text(ink, bold, size, WIDTH / 2, HEIGHT - 278, unit);
    }

    private static void text(PdfContentByte ink, BaseFont font, float size, float x, float y, String text) {
        ink.beginText();
        ink.setFontAndSize(font, size);
        ink.showTextAligned(Element.ALIGN_CENTER, text, x, y, 0);
        ink.endText();
    }

    private static void qr(PdfContentByte ink, String address, float x, float y) {
        var squares = squares(address);
        var side = QR / squares.getWidth();
        for (var row = 0; row < squares.getHeight(); row++) {
            for (var column = 0; column < squares.getWidth(); column++) {
                if (squares.get(column, row)) {
                    ink.rectangle(x + column * side, y + QR - (row + 1) * side, side, side);
                }
            }
        }
        ink.fill();
    }

    private static BitMatrix squares(String address) {
        try {
            return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0);
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BaseFont font(String name) {
        var file = "/liberation/" + name + ".ttf";
        try (var stream = Objects.requireNonNull(CertificatePdf.class.getResourceAsStream(file), file)) {
            return BaseFont.createFont(
                    name + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, stream.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
