package vn.binhyen.figure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;

/** Figures for programs: the same table as on the page, as JSON or CSV, and the way down from each number. */
@RestController
@RequestMapping("/api/v1")
@RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY, Roles.OPERATOR})
class FigureApi {

    private final Figures figures;
    private final FigureReading reading;
    private final FigureWorkbook workbook;

    FigureApi(Figures figures, FigureReading reading, FigureWorkbook workbook) {
        this.figures = figures;
        this.reading = reading;
        this.workbook = workbook;
    }

    @GetMapping(path = "/figures", produces = MediaType.APPLICATION_JSON_VALUE)
    FigureJson table(FigureRequest asked, @AuthenticationPrincipal Officer officer) {
        return FigureJson.of(
                figures.table(reading.query(asked, false, officer), officer), LocaleContextHolder.getLocale());
    }

    @GetMapping(path = "/figures.csv", produces = "text/csv")
    void csv(FigureRequest asked, @AuthenticationPrincipal Officer officer, HttpServletResponse response)
            throws IOException {
        var table = figures.table(reading.query(asked, false, officer), officer);
        response.setContentType("text/csv;charset=UTF-8");
        workbook.csv(table, LocaleContextHolder.getLocale(), response.getOutputStream());
    }

    @GetMapping(path = "/explain", produces = MediaType.APPLICATION_JSON_VALUE)
    ExplanationJson explain(
            FigureRequest asked,
            @RequestParam(required = false) @Nullable String figure,
            @RequestParam(defaultValue = "0") int part,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Officer officer) {
        var cell = reading.cell(asked, figure, part, page, officer);
        return ExplanationJson.of(figures.explain(cell, officer), LocaleContextHolder.getLocale());
    }
}
