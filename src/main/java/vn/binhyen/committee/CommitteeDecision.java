package vn.binhyen.committee;

import java.time.LocalDate;
import java.util.UUID;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.VietnameseText;

/** Quyết định thành lập, kiện toàn hoặc giải thể Ban Chỉ đạo: numbered, dated, signed. */
public record CommitteeDecision(
        UUID id, Kind kind, String number, LocalDate day, String issuer, String signer, String signerTitle) {

    /** What the decision does to the committee. */
    public enum Kind {
        /** Thành lập. */
        SET_UP,
        /** Kiện toàn. */
        REFORM,
        /** Giải thể. */
        DISSOLVE
    }

    public CommitteeDecision {
        number = Seat.text("number", number, 60);
        issuer = Seat.text("issuer", issuer, 200);
        signer = Seat.text("signer", signer, 100);
        signerTitle = Seat.text("signerTitle", signerTitle, 100);
    }

    public static CommitteeDecision of(
            Kind kind, String number, LocalDate day, String issuer, String signer, String signerTitle) {
        return new CommitteeDecision(Ids.next(), kind, number, day, issuer, signer, signerTitle);
    }

    /** The number as it is compared within a year: 12/qd-ubnd is 12/QĐ-UBND. */
    boolean hasNumberOf(CommitteeDecision other) {
        return day.getYear() == other.day.getYear()
                && VietnameseText.fold(number).equals(VietnameseText.fold(other.number));
    }
}
