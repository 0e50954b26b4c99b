package vn.binhyen.report;

import vn.binhyen.platform.AreaId;

/** Bản thảo: the handwritten part of the yearly report of an area; version 0 was never saved. */
record ReportDraft(AreaId area, int year, DraftText text, int version) {

    static ReportDraft none(AreaId area, int year) {
        return new ReportDraft(area, year, DraftText.EMPTY, 0);
    }

    ReportDraft rewritten(DraftText text, int version) {
        return new ReportDraft(area, year, text, version);
    }
}
