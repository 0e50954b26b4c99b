package vn.binhyen.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.returns.ReturnDoor.MO;
import static vn.binhyen.returns.ReturnDoor.QUE;
import static vn.binhyen.returns.ReturnDoor.THAO;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.imports.ImportDoor;
import vn.binhyen.place.Places;

/** Thảo fills in the template in Excel, and the numbers of two communes in one CSV file. */
@BinhYenTest
class FillingByFileTests {

    private static final int CELL = 4;
    private static final int VALUE = 6;

    @Autowired
    MockMvcTester http;

    @Autowired
    Places places;

    private ReturnDoor door;

    @BeforeEach
    void inAProvinceOfItsOwn() {
        ReturnDoor.register(places);
        door = new ReturnDoor(http);
    }

    @Test
    void theTemplateIsFilledInInExcelAndEachNumberKeepsItsSourceAndDay() throws IOException {
        var template = door.get("/returns/template?form=province-year&period=2020", THAO);
        assertThat(template).hasStatusOk();
        var numbers = Map.of("visitors", 31d, "crimes-known", 1046d, "delegates", 0d);
        var filled = filled(template.getResponse().getContentAsByteArray(), numbers);
        var files = new ImportDoor(http);
        var run = files.checked("returns", "da-dien.xlsx", filled, THAO);
        assertThat(ImportDoor.body(files.page(run, THAO))).contains("11 dòng đều hợp lệ");
        assertThat(files.verb(run, "confirmation", THAO)).hasStatus3xxRedirection();
        files.settled(run, THAO);

        var grid = door.page("/returns/entry?form=province-year&period=2020", THAO);
        assertThat(grid).contains("Đã điền 3/11 ô", "value=\"31\"", "value=\"1.046\"", "value=\"0\"");
        assertThat(grid).contains("value=\"Niên giám\"", "value=\"14/11/2020\"");
    }

    @Test
    void oneFileFillsInManyPlacesAndTheirNumbersAreSentFromTheirGrids() {
        var csv = new StringBuilder("form,period,place,cell,value,source,as-of\n");
        for (var place : List.of("06955", "06956")) {
            ReturnDoor.quarter("guns", place.substring(4))
                    .forEach((cell, number) -> csv.append("movement-quarter,2022-Q1,%s,%s,%s,Sổ giao nộp,10/02/2022\n"
                            .formatted(place, cell, number)));
        }
        new ImportDoor(http).imported("returns", csv.toString(), THAO);

        for (var officer : List.of(MO, QUE)) {
            var grid = door.page("/returns/entry?form=movement-quarter&period=2022-Q1", officer);
            assertThat(grid).contains("Đã điền 27/27 ô");
        }
        var sent = door.done(
                "/returns/entry", Map.of("form", "movement-quarter", "period", "2022-Q1", "verb", "submit"), MO);
        assertThat(door.page(sent.replace("/receipt", ""), MO)).contains("Sổ giao nộp", "10/02/2022", "Đã gửi");
    }

    /** The template as somebody saves it from Excel, with these numbers, their source and day. */
    private static byte[] filled(byte[] template, Map<String, Double> numbers) throws IOException {
        var words = new DataFormatter();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(template));
                var out = new ByteArrayOutputStream()) {
            for (var row : workbook.getSheetAt(0)) {
                var number = numbers.get(words.formatCellValue(row.getCell(CELL)));
                if (number != null) {
                    row.createCell(VALUE).setCellValue(number);
                    write(row, VALUE + 1, "Niên giám");
                    write(row, VALUE + 2, "14/11/2020");
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void write(Row row, int column, String text) {
        row.createCell(column).setCellValue(text);
    }
}
