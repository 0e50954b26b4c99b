package vn.binhyen.place;

import java.time.LocalDate;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.RuleViolation;

/** What a place of a list must be like, and where in the tree it then stands. */
record AreaRules(CodeBooks books) {

    /**
     * The place that a list names.
     *
     * @throws RuleViolation naming the column at fault
     */
    Area area(NewArea wanted) {
        var book = books.on(wanted.asOf());
        var kind = wanted.kind();
        if (kind == AreaKind.NATION) {
            throw RuleViolation.invalid("area-kind-nation").at("kind");
        }
        if (!wanted.code().matches("\\d{" + kind.digits() + "}")
                || wanted.code().matches("0+")) {
            throw RuleViolation.invalid("area-code-digits", kind.digits()).at("code");
        }
        refuseKindsOfOtherTimes(kind, book);
        var starts = wanted.validFrom() == null ? book.validFrom() : wanted.validFrom();
        var ends = wanted.validTo() == null ? book.validTo() : wanted.validTo();
        if (ends != null && ends.isBefore(starts)) {
            throw RuleViolation.invalid("area-ends-before-start").at("valid_to");
        }
        return new Area(position(wanted, book), wanted.code(), kind, wanted.name(), starts, ends);
    }

    /** Luật Tổ chức chính quyền địa phương 2025: no districts and townships any more, special zones instead. */
    void refuseKindsOfOtherTimes(AreaKind kind, LocalDate day) {
        refuseKindsOfOtherTimes(kind, books.on(day));
    }

    private static void refuseKindsOfOtherTimes(AreaKind kind, CodeBook book) {
        var old = kind == AreaKind.DISTRICT || kind == AreaKind.TOWNSHIP;
        var young = kind == AreaKind.SPECIAL_ZONE;
        if (book.generation() == 1 ? young : old) {
            throw RuleViolation.invalid("area-kind-of-other-time", book.legalBasis())
                    .at("kind");
        }
    }

    private static AreaId position(NewArea wanted, CodeBook book) {
        if (!wanted.provinceCode().matches("\\d{2}") || wanted.provinceCode().equals("00")) {
            throw RuleViolation.invalid("area-code-digits", 2).at("province_code");
        }
        var province = AreaId.province(book.generation(), Integer.parseInt(wanted.provinceCode()));
        var number = Integer.parseInt(wanted.code());
        return switch (wanted.kind().level()) {
            case PROVINCE -> {
                require(wanted.code().equals(wanted.provinceCode()), "province_code");
                require(wanted.parentCode().isEmpty(), "parent_code");
                yield province;
            }
            case DISTRICT -> {
                require(wanted.parentCode().equals(wanted.provinceCode()), "parent_code");
                yield province.district(number);
            }
            case COMMUNE, UNIT, NATION -> above(wanted, province).commune(number);
        };
    }

    private static AreaId above(NewArea wanted, AreaId province) {
        if (wanted.parentCode().matches("\\d{3}") && !wanted.parentCode().equals("000")) {
            return province.district(Integer.parseInt(wanted.parentCode()));
        }
        require(wanted.parentCode().equals(wanted.provinceCode()), "parent_code");
        return province;
    }

    private static void require(boolean holds, String column) {
        if (!holds) {
            throw RuleViolation.invalid("area-not-its-parent").at(column);
        }
    }
}
