package vn.binhyen.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.place.AreaKind;
import vn.binhyen.place.NewArea;
import vn.binhyen.platform.AreaId;

/** A province in groups of communes; each group spreads its residential areas evenly over its communes. */
record PlaceRecipe(
        Head province,
        int generation,
        LocalDate asOf,
        @Nullable LocalDate validFrom,
        List<Group> groups,
        @Nullable List<Change> changes) {

    /** A commune that gets another name or kind on a day of this year, by an act; {@code name} is the whole new name. */
    record Change(String code, AreaKind kind, String name, int month, int day, String act) {}

    /** Code and full name. */
    record Head(String code, String name) {}

    /** Communes of a district, or of a part of the province where there are no districts; codes run on from the first. */
    record Group(
            @Nullable Head district,
            int firstCode,
            int residentialAreas,
            @Nullable List<String> wards,
            @Nullable List<String> townships,
            @Nullable List<String> communes,
            @Nullable List<String> specialZones) {

        /** How many communes the group has. */
        int size() {
            return Stream.of(wards, townships, communes, specialZones)
                    .mapToInt(names -> names == null ? 0 : names.size())
                    .sum();
        }
    }

    AreaId provinceId() {
        return AreaId.province(generation, Integer.parseInt(province.code()));
    }

    /** The communes with their districts, in the order of their codes. */
    List<PlannedCommune> communes() {
        return groups.stream().flatMap(group -> communes(group).stream()).toList();
    }

    /** The whole list as an office would import it; parents come before children. */
    List<NewArea> areas() {
        var listed = new ArrayList<NewArea>();
        listed.add(area(province, AreaKind.PROVINCE, ""));
        groups.stream()
                .map(Group::district)
                .filter(Objects::nonNull)
                .forEach(district -> listed.add(area(district, AreaKind.DISTRICT, province.code())));
        communes()
                .forEach(commune -> listed.add(area(
                        new Head(commune.code(), commune.fullName()),
                        AreaKind.valueOf(commune.kind()),
                        commune.above().code())));
        return listed;
    }

    private NewArea area(Head head, AreaKind kind, String parent) {
        return new NewArea(head.code(), head.name(), kind, parent, province.code(), asOf, validFrom, null);
    }

    private List<PlannedCommune> communes(Group group) {
        var named = new ArrayList<PlannedCommune>();
        add(group, named, group.wards(), "WARD", "Phường");
        add(group, named, group.townships(), "TOWNSHIP", "Thị trấn");
        add(group, named, group.communes(), "COMMUNE", "Xã");
        add(group, named, group.specialZones(), "SPECIAL_ZONE", "Đặc khu");
        var spread = new Spread(group.residentialAreas(), named.size());
        return spread.over(named, PlannedCommune::withResidentialAreas);
    }

    private void add(Group group, List<PlannedCommune> named, @Nullable List<String> names, String kind, String word) {
        if (names == null) {
            return;
        }
        var above = group.district();
        var parent = above == null ? provinceId() : provinceId().district(Integer.parseInt(above.code()));
        for (var name : names) {
            var code = group.firstCode() + named.size();
            named.add(new PlannedCommune(
                    parent.commune(code),
                    Integer.toString(code),
                    name,
                    kind,
                    word,
                    above == null ? province : above,
                    0));
        }
    }
}
