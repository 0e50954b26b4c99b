package vn.binhyen.committee;

import java.util.List;
import java.util.Set;
import vn.binhyen.identity.Roles;
import vn.binhyen.imports.ImportForm;
import vn.binhyen.platform.SheetColumn;

/** The columns of committees in files: each row is a member, with the committee and its decision before. */
final class CommitteeSheet {

    static final String AREA = "area";
    static final String COMMITTEE = "committee";
    static final String NUMBER = "number";
    static final String DAY = "day";
    static final String ISSUER = "issuer";
    static final String SIGNER = "signer";
    static final String SIGNER_TITLE = "signerTitle";
    static final String POSITION = "position";
    static final String NAME = "name";
    static final String OFFICE = "office";
    static final String ASSIGNMENT = "assignment";
    static final String SINCE = "since";
    static final String TERM_END = "termEnd";

    static final List<SheetColumn> COLUMNS = List.of(
            SheetColumn.required(AREA, "committee.area-code", "03280"),
            SheetColumn.passedOver("area-name", "committee.place"),
            SheetColumn.optional(COMMITTEE, "committee.name", ""),
            SheetColumn.required(NUMBER, "committee.number", "12/QĐ-UBND"),
            SheetColumn.required(DAY, "committee.day", "15/07/2026"),
            SheetColumn.required(ISSUER, "committee.issuer", "Ủy ban nhân dân xã"),
            SheetColumn.required(SIGNER, "committee.signer", "Nguyễn Văn An"),
            SheetColumn.required(SIGNER_TITLE, "committee.signer-title", "Chủ tịch"),
            SheetColumn.required(POSITION, "committee.position", "Trưởng ban"),
            SheetColumn.required(NAME, "committee.member-name", "Lò Thị Mẫu"),
            SheetColumn.required(OFFICE, "committee.office", "Chủ tịch Ủy ban nhân dân xã"),
            SheetColumn.optional(ASSIGNMENT, "committee.assignment", "Phụ trách chung"),
            SheetColumn.optional(SINCE, "committee.since", ""),
            SheetColumn.optional(TERM_END, "committee.term-end", ""));

    static final ImportForm FORM = new ImportForm(
            "committee",
            "committees",
            COLUMNS,
            Set.of(Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE),
            ImportForm.WHOLE_FILE);

    private CommitteeSheet() {}
}
