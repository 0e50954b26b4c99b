package vn.binhyen.recognition;

import java.time.LocalDate;
import vn.binhyen.platform.FormErrors;

/** Asks for the reason before one unit of a signed decision loses its recognition. */
public record RevocationPage(
        String id,
        String unit,
        String decisionUrl,
        String number,
        LocalDate day,
        int year,
        String reason,
        String typedNumber,
        String typedDay,
        String signer,
        String signerTitle,
        FormErrors errors) {}
