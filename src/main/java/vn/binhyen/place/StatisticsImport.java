package vn.binhyen.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.binhyen.imports.ImportPass;
import vn.binhyen.imports.ImportPlan;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.SheetColumn;
import vn.binhyen.platform.SheetContent;
import vn.binhyen.platform.SheetRow;

/**
 * The workbook of the statistics office: one row a commune, with its province and, until 30/06/2025, its district. An island
 * district has a row without a commune. Codes may have lost their leading zeros.
 */
class StatisticsImport implements ImportPass<SheetRow> {

    private static final String PROVINCE_CODE = "ma tp";
    private static final String PROVINCE = "tinh thanh pho";
    private static final String DISTRICT_CODE = "ma qh";
    private static final String DISTRICT = "quan huyen";
    private static final String COMMUNE_CODE = "ma px";
    private static final String COMMUNE = "phuong xa";
    private static final String KIND = "cap";
    static final List<SheetColumn> COLUMNS = List.of(
            SheetColumn.required(PROVINCE_CODE, "place.province-code", ""),
            SheetColumn.required(PROVINCE, "place.statistics.province", ""),
            SheetColumn.optional(DISTRICT_CODE, "place.statistics.district-code", ""),
            SheetColumn.optional(DISTRICT, "place.statistics.district", ""),
            SheetColumn.required(COMMUNE_CODE, "place.statistics.commune-code", ""),
            SheetColumn.required(COMMUNE, "place.statistics.commune", ""),
            SheetColumn.optional(KIND, "place.statistics.kind", ""),
            SheetColumn.passedOver("ten tieng anh", "place.statistics.english"),
            SheetColumn.passedOver("stt", "place.statistics.number"));

    private final AreaImport areas;
    private final AreaRules rules;
    private final LocalDate today;
    private final Set<String> seen = new HashSet<>();

    StatisticsImport(AreaImport areas, AreaRules rules, LocalDate today) {
        this.areas = areas;
        this.rules = rules;
        this.today = today;
    }

    @Override
    public SheetRow read(SheetRow row) {
        return row;
    }

    /** A list that has districts is the last of the first code book, another one that of today. */
    @Override
    public ImportPlan compare(List<SheetContent.Line<SheetRow>> lines) {
        var districts =
                lines.stream().anyMatch(line -> !line.row().text(DISTRICT_CODE).isEmpty());
        var asOf = districts ? rules.books().last(1, today) : today;
        var listed = new ArrayList<SheetContent.Line<AreaSheet.Listed>>();
        for (var line : lines) {
            for (var wanted : areas(line.row(), asOf, seen).toList()) {
                try {
                    var area = new AreaSheet.Listed(wanted, rules.area(wanted));
                    listed.add(new SheetContent.Line<>(line.row(), area));
                } catch (RuleViolation wrong) {
                    line.row().reject(column(wanted.kind().level()), wrong.code(), wrong.arguments());
                }
            }
        }
        return areas.compare(listed);
    }

    /** The places of a row, each province and district only once. */
    private static Stream<NewArea> areas(SheetRow row, LocalDate asOf, Set<String> seen) {
        var province = code(row, PROVINCE_CODE, 2);
        var district = code(row, DISTRICT_CODE, 3);
        var commune = code(row, COMMUNE_CODE, 5);
        var areas = new ArrayList<NewArea>();
        if (seen.add(province)) {
            areas.add(area(province, row.text(PROVINCE), "", Level.PROVINCE, "", province, asOf));
        }
        if (!district.isEmpty() && seen.add(district)) {
            areas.add(area(district, row.text(DISTRICT), "", Level.DISTRICT, province, province, asOf));
        }
        if (!commune.isEmpty()) {
            var parent = district.isEmpty() ? province : district;
            areas.add(area(commune, row.text(COMMUNE), row.text(KIND), Level.COMMUNE, parent, province, asOf));
        }
        return areas.stream();
    }

    private static NewArea area(
            String code, String name, String word, Level level, String parent, String province, LocalDate asOf) {
        var kind = AreaKind.ofWord(word, level)
                .or(() -> AreaKind.ofWord(name, level))
                .orElse(level == Level.PROVINCE ? AreaKind.PROVINCE : AreaKind.COMMUNE);
        return new NewArea(code, name, kind, parent, province, asOf);
    }

    private static String code(SheetRow row, String column, int digits) {
        var text = row.text(column);
        return text.matches("\\d+") && text.length() < digits ? "0".repeat(digits - text.length()) + text : text;
    }

    private static String column(Level level) {
        return switch (level) {
            case PROVINCE, NATION -> PROVINCE_CODE;
            case DISTRICT -> DISTRICT_CODE;
            case COMMUNE, UNIT -> COMMUNE_CODE;
        };
    }
}
