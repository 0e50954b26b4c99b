package vn.binhyen.outreach;

import java.util.List;
import java.util.Set;
import vn.binhyen.identity.Roles;
import vn.binhyen.imports.ImportForm;
import vn.binhyen.platform.SheetColumn;

/** The columns of the log in files: an export can be imported again as it is. */
final class OutreachSheet {

    static final String DAY = "day";
    static final String TITLE = "title";
    static final String AREA = "area";
    static final String FORM = "form";
    static final String AUDIENCE = "audience";
    static final String PARTICIPANTS = "participants";
    static final String DOCUMENTS = "documents";
    static final String HOST = "host";
    static final String NOTE = "note";

    static final List<SheetColumn> COLUMNS = List.of(
            SheetColumn.required(DAY, "outreach.day", "19/08/2026"),
            SheetColumn.required(TITLE, "outreach.session", "Phòng ngừa lừa đảo trên mạng"),
            SheetColumn.required(AREA, "outreach.area-code", "03280"),
            SheetColumn.passedOver("area-name", "outreach.area"),
            SheetColumn.required(FORM, "outreach.form", "Hội nghị, họp dân"),
            SheetColumn.required(AUDIENCE, "outreach.audience", "Nhân dân"),
            SheetColumn.required(PARTICIPANTS, "outreach.participants", "120"),
            SheetColumn.optional(DOCUMENTS, "outreach.documents", "50"),
            SheetColumn.optional(HOST, "outreach.host", "Công an xã"),
            SheetColumn.optional(NOTE, "outreach.note", ""));

    static final ImportForm FORM_OF_IMPORT = new ImportForm(
            "outreach", "outreach", COLUMNS, Set.of(Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE));

    private OutreachSheet() {}
}
