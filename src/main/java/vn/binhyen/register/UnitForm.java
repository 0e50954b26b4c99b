package vn.binhyen.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseDates;
import vn.binhyen.platform.VietnameseNumbers;

/** What was typed into the form of a unit. Its fields have the names of the columns of an import. */
record UnitForm(
        @Nullable String code,
        @BindParam("commune_code") @Nullable String commune,
        @Nullable String kind,
        @Nullable String subkind,
        @Nullable String name,
        @Nullable String managing,
        @BindParam("size_class") @Nullable String size,
        @BindParam("school_level") @Nullable List<String> levels,
        @BindParam("armed_forces") @Nullable Boolean armedForces,
        @BindParam("industrial_zone") @Nullable String industrialZone,
        @BindParam("fdi") @Nullable Boolean foreignInvested,
        @Nullable String address,
        @Nullable String workforce,
        @Nullable String phone,
        @Nullable String email,
        @BindParam("opened_on") @Nullable String openedOn,
        @BindParam("closed_on") @Nullable String closedOn,
        @Nullable Integer version) {

    /**
     * The details that were typed.
     *
     * @throws RuleViolation naming the first field that is missing or unreadable
     */
    UnitDetails details(LocalDate today) {
        return new UnitDetails(
                chosen(UnitKind.values(), kind, "kind"),
                text(subkind),
                text(name),
                chosen(ManagingLevel.values(), managing, "managing"),
                text(size).isEmpty() ? null : chosen(SizeClass.values(), size, "size_class"),
                chosenLevels(),
                Boolean.TRUE.equals(armedForces),
                text(industrialZone),
                Boolean.TRUE.equals(foreignInvested),
                text(address),
                people(),
                new Contact(text(phone), text(email)),
                day(openedOn, "opened_on", today),
                text(closedOn).isEmpty() ? null : day(closedOn, "closed_on", today));
    }

    private @Nullable Integer people() {
        if (text(workforce).isEmpty()) {
            return null;
        }
        return VietnameseNumbers.whole(text(workforce))
                .filter(UnitRules::isWorkforce)
                .map(Long::intValue)
                .orElseThrow(() ->
                        RuleViolation.invalid("unit-workforce", text(workforce)).at("workforce"));
    }

    private Set<SchoolLevel> chosenLevels() {
        var chosen = new LinkedHashSet<SchoolLevel>();
        for (var level : Objects.requireNonNullElse(levels, List.<String>of())) {
            chosen.add(chosen(SchoolLevel.values(), level, "school_level"));
        }
        return chosen;
    }

    static LocalDate day(@Nullable String typed, String field, LocalDate today) {
        if (text(typed).isEmpty()) {
            throw RuleViolation.invalid("unit-field-missing").at(field);
        }
        return VietnameseDates.parse(text(typed), today)
                .orElseThrow(() ->
                        RuleViolation.invalid("sheet-not-a-day", text(typed)).at(field));
    }

    static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    private static <E extends Enum<E>> E chosen(E[] members, @Nullable String name, String field) {
        return Arrays.stream(members)
                .filter(member -> member.name().equals(text(name)))
                .findFirst()
                .orElseThrow(() -> RuleViolation.invalid("unit-field-missing").at(field));
    }
}
