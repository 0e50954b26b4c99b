package vn.binhyen.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Văn bản hành chính: everything a document of an office consists of, in the order of NĐ 30/2020/NĐ-CP, Phụ lục I. It
 * knows nothing about Word or HTML; page and file are two writers of the same object.
 */
public record OfficialDocument(
        Letterhead letterhead,
        String type,
        String subject,
        List<String> grounds,
        List<Block> body,
        Signature signature,
        List<String> recipients,
        List<Annex> annexes,
        Instant createdAt) {

    public OfficialDocument {
        grounds = List.copyOf(grounds);
        body = List.copyOf(body);
        recipients = List.copyOf(recipients);
        annexes = List.copyOf(annexes);
    }

    /** Phần đầu: who issues it, under which number, where and when. What is not known yet stays blank for the pen. */
    public record Letterhead(
            @Nullable String superior,
            String agency,
            @Nullable String number,
            String symbol,
            String place,
            @Nullable LocalDate day,
            int year) {

        /** Số, ký hiệu; numbers below ten are written with a leading zero. */
        public String reference() {
            if (number == null || number.isBlank()) {
                return "Số: " + "\u00a0".repeat(8) + "/" + symbol;
            }
            return "Số: " + (number.length() == 1 ? "0" : "") + number + "/" + symbol;
        }

        /** Địa danh và thời gian; days below 10 and the months January and February get a leading zero. */
        public String placeAndDay() {
            var blank = "\u00a0".repeat(6);
            return place + ", ngày "
                    + (day == null ? blank : "%02d".formatted(day.getDayOfMonth()))
                    + " tháng "
                    + (day == null ? blank : (day.getMonthValue() <= 2 ? "0" : "") + day.getMonthValue())
                    + " năm "
                    + (day == null ? year : day.getYear());
        }
    }

    /** Chữ ký: the lines of authority and function, then the name; no titles before it. */
    public record Signature(List<String> functions, String name) {

        public Signature {
            functions = List.copyOf(functions);
        }
    }

    /** Phụ lục: numbered in Roman numerals, on its own pages, lying when its table is wide. */
    public record Annex(String title, boolean landscape, List<Block> body) {

        public Annex {
            body = List.copyOf(body);
        }
    }
}
