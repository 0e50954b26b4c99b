package vn.binhyen.register;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.binhyen.identity.Roles;
import vn.binhyen.imports.ImportForm;
import vn.binhyen.place.Area;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.SheetColumn;
import vn.binhyen.platform.SheetRow;
import vn.binhyen.platform.SheetWords;
import vn.binhyen.platform.Sheets;

/** The register as files: what an import reads and an export writes. */
final class UnitSheet {

    static final ImportForm FORM = new ImportForm(
            "register",
            "units",
            List.of(
                    required("code", "TP-001"),
                    required("name", "Tổ dân phố số 2"),
                    required("kind", "Khu dân cư"),
                    optional("subkind", "tổ dân phố"),
                    required("commune_code", "03388"),
                    SheetColumn.passedOver("commune", "register.column.commune"),
                    optional("managing", "Cấp xã"),
                    optional("size_class", ""),
                    optional("school_level", ""),
                    optional("armed_forces", "Không"),
                    optional("industrial_zone", ""),
                    optional("fdi", "Không"),
                    optional("address", ""),
                    optional("workforce", ""),
                    optional("phone", ""),
                    optional("email", ""),
                    optional("opened_on", "01/07/2025"),
                    optional("closed_on", ""),
                    SheetColumn.passedOver("standard", "register.column.standard")),
            Set.of(Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE));

    private static final int COMMUNE_DIGITS = 5;

    private UnitSheet() {}

    /** A row of the file, with the commune it lies in. */
    record Listed(Area commune, String code, UnitDetails details) {}

    /** {@code communes} answers the commune a code means, or nothing where the officer knows none. */
    static @Nullable Listed read(
            SheetRow row, Words words, UnitRules rules, Function<String, @Nullable Area> communes) {
        var code = row.required("code");
        var commune = commune(row, communes);
        var details = details(row, words, commune);
        if (details == null || commune == null) {
            return null;
        }
        rules.violations(details, commune).stream()
                .filter(violation -> isOfFile(violation, row))
                .forEach(violation -> row.reject("code", violation));
        return new Listed(commune, code, details);
    }

    /** Whether a column of the file breaks the rule; one that the file does not have may be right in the register. */
    static boolean isOfFile(RuleViolation violation, SheetRow row) {
        return violation.field() == null || row.has(violation.field());
    }

    /** Excel drops the zeros at the beginning of a code; they are put back. */
    private static @Nullable Area commune(SheetRow row, Function<String, @Nullable Area> communes) {
        var code = row.required("commune_code");
        if (code.isEmpty()) {
            return null;
        }
        var whole = code.matches("\\d{1,4}") ? "0".repeat(COMMUNE_DIGITS - code.length()) + code : code;
        var commune = communes.apply(whole);
        if (commune == null) {
            row.reject("commune_code", "unit-commune-unknown", code);
        }
        return commune;
    }

    private static @Nullable UnitDetails details(SheetRow row, Words words, @Nullable Area commune) {
        var name = row.required("name");
        var kind = row.required("kind").isEmpty() ? null : row.choice("kind", words.kinds());
        var managing = managing(row, words, kind);
        var size = row.choice("size_class", words.sizes());
        var levels = row.choices("school_level", words.levels());
        var armed = row.flag("armed_forces");
        var foreign = row.flag("fdi");
        var workforce = workforce(row);
        var opened = row.day("opened_on");
        var closed = row.day("closed_on");
        if (kind == null || managing == null || commune == null) {
            return null;
        }
        return new UnitDetails(
                kind,
                row.text("subkind"),
                name,
                managing,
                size,
                set(levels),
                armed,
                row.text("industrial_zone"),
                foreign,
                row.text("address"),
                workforce,
                new Contact(row.text("phone"), row.text("email")),
                opened == null ? commune.validFrom() : opened,
                closed);
    }

    /** What the file says of a unit that is known: columns that the file does not have leave it as it is. */
    static UnitDetails correct(UnitDetails known, UnitDetails read, SheetRow row) {
        var contact = new Contact(
                row.has("phone") ? read.contact().phone() : known.contact().phone(),
                row.has("email") ? read.contact().email() : known.contact().email());
        return new UnitDetails(
                read.kind(),
                row.has("subkind") ? read.subkind() : known.subkind(),
                read.name(),
                row.has("managing") ? read.managing() : known.managing(),
                row.has("size_class") ? read.size() : known.size(),
                row.has("school_level") ? read.levels() : known.levels(),
                row.has("armed_forces") ? read.armedForces() : known.armedForces(),
                row.has("industrial_zone") ? read.industrialZone() : known.industrialZone(),
                row.has("fdi") ? read.foreignInvested() : known.foreignInvested(),
                row.has("address") ? read.address() : known.address(),
                row.has("workforce") ? read.workforce() : known.workforce(),
                contact,
                row.has("opened_on") ? read.openedOn() : known.openedOn(),
                row.has("closed_on") ? read.closedOn() : known.closedOn());
    }

    private static @Nullable ManagingLevel managing(SheetRow row, Words words, @Nullable UnitKind kind) {
        var managing = row.choice("managing", words.managing());
        if (managing == null && kind == UnitKind.RESIDENTIAL_AREA) {
            return ManagingLevel.COMMUNE;
        }
        if (managing == null && row.text("managing").isEmpty()) {
            row.reject("managing", "sheet-cell-empty");
        }
        return managing;
    }

    private static @Nullable Integer workforce(SheetRow row) {
        var people = row.whole("workforce");
        if (people == null || UnitRules.isWorkforce(people)) {
            return people == null ? null : people.intValue();
        }
        row.reject("workforce", "unit-workforce", people);
        return null;
    }

    private static Set<SchoolLevel> set(List<SchoolLevel> levels) {
        return levels.isEmpty() ? Set.of() : EnumSet.copyOf(levels);
    }

    /** The words of all lists. */
    record Words(
            SheetWords<UnitKind> kinds,
            SheetWords<ManagingLevel> managing,
            SheetWords<SizeClass> sizes,
            SheetWords<SchoolLevel> levels) {

        static Words of(Sheets sheets) {
            return new Words(
                    sheets.words(UnitKind.class, "register.kind."),
                    sheets.words(ManagingLevel.class, "register.managing."),
                    sheets.words(SizeClass.class, "register.size."),
                    sheets.words(SchoolLevel.class, "register.level."));
        }
    }

    private static SheetColumn required(String code, String sample) {
        return SheetColumn.required(code, "register.column." + code, sample);
    }

    private static SheetColumn optional(String code, String sample) {
        return SheetColumn.optional(code, "register.column." + code, sample);
    }
}
