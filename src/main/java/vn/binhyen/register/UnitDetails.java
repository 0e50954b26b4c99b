package vn.binhyen.register;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.VietnameseText;

/**
 * What the register keeps of a unit and an officer may correct. {@code size} belongs to enterprises, {@code levels} to
 * schools; {@code closedOn} is the first day on which the unit exists no more.
 */
public record UnitDetails(
        UnitKind kind,
        String subkind,
        String name,
        ManagingLevel managing,
        @Nullable SizeClass size,
        Set<SchoolLevel> levels,
        boolean armedForces,
        String industrialZone,
        boolean foreignInvested,
        String address,
        @Nullable Integer workforce,
        Contact contact,
        LocalDate openedOn,
        @Nullable LocalDate closedOn) {

    public UnitDetails {
        name = VietnameseText.clean(name);
        subkind = VietnameseText.clean(subkind);
        industrialZone = VietnameseText.clean(industrialZone);
        address = VietnameseText.clean(address);
        levels = Set.copyOf(levels);
        contact = Objects.requireNonNullElse(contact, Contact.NONE); // what was stored before there were contacts
    }

    public static UnitDetails residentialArea(String name, String subkind, LocalDate openedOn) {
        return plain(UnitKind.RESIDENTIAL_AREA, subkind, name, ManagingLevel.COMMUNE, null, Set.of(), false, openedOn);
    }

    public static UnitDetails agency(String name, ManagingLevel managing, boolean armedForces, LocalDate openedOn) {
        return plain(UnitKind.AGENCY, "", name, managing, null, Set.of(), armedForces, openedOn);
    }

    public static UnitDetails enterprise(String name, ManagingLevel managing, SizeClass size, LocalDate openedOn) {
        return plain(UnitKind.ENTERPRISE, "", name, managing, size, Set.of(), false, openedOn);
    }

    public static UnitDetails school(String name, ManagingLevel managing, Set<SchoolLevel> levels, LocalDate openedOn) {
        return plain(UnitKind.SCHOOL, "", name, managing, null, levels, false, openedOn);
    }

    private static UnitDetails plain(
            UnitKind kind,
            String subkind,
            String name,
            ManagingLevel managing,
            @Nullable SizeClass size,
            Set<SchoolLevel> levels,
            boolean armedForces,
            LocalDate openedOn) {
        return new UnitDetails(
                kind,
                subkind,
                name,
                managing,
                size,
                levels,
                armedForces,
                "",
                false,
                "",
                null,
                Contact.NONE,
                openedOn,
                null);
    }

    UnitDetails closed(LocalDate day) {
        return with(name, openedOn, day);
    }

    UnitDetails reopened() {
        return with(name, openedOn, null);
    }

    UnitDetails renamed(String fresh) {
        return with(fresh, openedOn, closedOn);
    }

    /** The same unit as it goes on at another place. */
    UnitDetails startingOn(LocalDate day) {
        return with(name, day, null);
    }

    private UnitDetails with(String called, LocalDate opened, @Nullable LocalDate closed) {
        return new UnitDetails(
                kind,
                subkind,
                called,
                managing,
                size,
                levels,
                armedForces,
                industrialZone,
                foreignInvested,
                address,
                workforce,
                contact,
                opened,
                closed);
    }

    /** The levels in their own order, for texts. */
    Set<SchoolLevel> sortedLevels() {
        return new TreeSet<>(levels);
    }
}
