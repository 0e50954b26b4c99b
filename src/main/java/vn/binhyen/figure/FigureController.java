package vn.binhyen.figure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.Pages;
import vn.binhyen.platform.RuleViolation;

/** The table of figures, its files, and the page that opens a number. */
@Controller
@RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY, Roles.OPERATOR})
class FigureController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Figures figures;
    private final FigureReading reading;
    private final FiguresPages tables;
    private final ExplainPages explanations;
    private final CataloguePages catalogue;
    private final FigureWorkbook workbook;
    private final MessageSource messages;

    FigureController(
            Figures figures,
            FigureReading reading,
            FiguresPages tables,
            ExplainPages explanations,
            CataloguePages catalogue,
            FigureWorkbook workbook,
            MessageSource messages) {
        this.figures = figures;
        this.reading = reading;
        this.tables = tables;
        this.explanations = explanations;
        this.catalogue = catalogue;
        this.workbook = workbook;
        this.messages = messages;
    }

    @GetMapping("/figures")
    ModelAndView table(FigureRequest asked, @AuthenticationPrincipal Officer officer, Locale locale) {
        try {
            return Pages.show(
                    "figure/table", tables.page(reading.set(asked), asked, read(asked, officer), officer, locale));
        } catch (RuleViolation violation) {
            if (violation.field() == null) {
                throw violation;
            }
            return Pages.again("figure/table", tables.again(asked, FormErrors.of(violation, messages), locale));
        }
    }

    @GetMapping("/figures/catalogue")
    ModelAndView catalogue(Locale locale) {
        return Pages.show("figure/catalogue", catalogue.page(locale));
    }

    @GetMapping("/figures.csv")
    void csv(FigureRequest asked, @AuthenticationPrincipal Officer officer, Locale locale, HttpServletResponse response)
            throws IOException {
        var table = read(asked, officer);
        response.setContentType("text/csv;charset=UTF-8");
        attach(response, reading.set(asked).code() + ".csv");
        workbook.csv(table, locale, response.getOutputStream());
    }

    @GetMapping("/figures.xlsx")
    void xlsx(
            FigureRequest asked, @AuthenticationPrincipal Officer officer, Locale locale, HttpServletResponse response)
            throws IOException {
        var table = read(asked, officer);
        response.setContentType(XLSX);
        attach(response, reading.set(asked).code() + ".xlsx");
        workbook.xlsx(table, locale, response.getOutputStream());
    }

    @GetMapping("/figures/explain")
    ModelAndView explain(
            FigureRequest asked,
            @RequestParam(required = false) @Nullable String figure,
            @RequestParam(defaultValue = "0") int part,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Officer officer,
            Locale locale) {
        var cell = reading.cell(asked, figure, part, page, officer);
        return Pages.show("figure/explain", explanations.page(figures.explain(cell, officer), locale));
    }

    private FigureTable read(FigureRequest asked, Officer officer) {
        return figures.table(reading.query(asked, true, officer), officer);
    }

    private static void attach(HttpServletResponse response, String name) {
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }
}
