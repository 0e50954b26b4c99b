package vn.binhyen.report;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;

/** Reports for programs: the same object as the page, as JSON, Word or Excel. */
@RestController
@RolesAllowed({Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY})
class ReportApi {

    private final Reports reports;

    ReportApi(Reports reports) {
        this.reports = reports;
    }

    /** The formats a report comes in. */
    enum Format {
        json,
        docx,
        xlsx
    }

    @GetMapping("/api/v1/reports/yearly")
    ResponseEntity<?> yearly(
            @ModelAttribute YearlyQuery query,
            @RequestParam(defaultValue = "json") Format format,
            @AuthenticationPrincipal Officer officer)
            throws IOException {
        var report = reports.yearly(query, officer);
        return switch (format) {
            case json -> ResponseEntity.ok(ReportView.of(report));
            case docx -> ReportFile.DOCX.answer(report, reports);
            case xlsx -> ReportFile.XLSX.answer(report, reports);
        };
    }
}
