package vn.binhyen.recognition;

import java.util.UUID;
import vn.binhyen.platform.AreaId;

/** Đã đính chính: this unit stood in a signed decision by mistake; its dossier is open again. Told within the correcting itself. */
public record RecognitionCorrected(UUID decision, AreaId unit, int year, String reason) {}
