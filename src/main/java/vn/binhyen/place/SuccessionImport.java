package vn.binhyen.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.binhyen.imports.ImportPass;
import vn.binhyen.imports.ImportPlan;
import vn.binhyen.imports.StoredRecord;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.SheetContent;
import vn.binhyen.platform.SheetRow;
import vn.binhyen.platform.SheetWords;

/** Compares a list of successions with the places known and with what was imported before. */
class SuccessionImport implements ImportPass<SuccessionSheet.Listed> {

    private final SheetWords<SuccessionSheet.Portion> portions;
    private final LocalDate day;
    private final Map<String, Area> olds;
    private final Map<String, Area> news;
    private final Map<AreaId, String> names;
    private final Map<List<AreaId>, AreaSuccession> known = new HashMap<>();
    private final Function<List<AreaSuccession>, List<StoredRecord>> storing;

    private final List<AreaSuccession> created = new ArrayList<>();
    private final List<AreaSuccession> changed = new ArrayList<>();

    SuccessionImport(
            SheetWords<SuccessionSheet.Portion> portions,
            LocalDate day,
            List<Area> olds,
            List<Area> news,
            List<AreaSuccession> known,
            Function<List<AreaSuccession>, List<StoredRecord>> storing) {
        this.portions = portions;
        this.day = day;
        this.olds = byCode(olds);
        this.news = byCode(news);
        this.names = Stream.concat(olds.stream(), news.stream()).collect(Collectors.toMap(Area::id, Area::name));
        this.storing = storing;
        known.forEach(succession -> this.known.put(key(succession), succession));
    }

    @Override
    public SuccessionSheet.Listed read(SheetRow row) {
        return SuccessionSheet.read(row, portions);
    }

    private static Map<String, Area> byCode(List<Area> areas) {
        return areas.stream().collect(Collectors.toMap(Area::code, area -> area, (earlier, later) -> later));
    }

    private static List<AreaId> key(AreaSuccession succession) {
        return List.of(succession.from(), succession.to());
    }

    @Override
    public ImportPlan compare(List<SheetContent.Line<SuccessionSheet.Listed>> lines) {
        var rows = new HashMap<List<AreaId>, Integer>();
        var times = new HashMap<AreaId, Integer>();
        var whole = new HashSet<AreaId>();
        var unchanged = 0;
        for (var line : lines) {
            var old = olds.get(line.value().oldCode());
            var fresh = news.get(line.value().newCode());
            if (old == null || fresh == null) {
                unknown(line, old == null);
                continue;
            }
            var succession = succession(line.value(), old, fresh);
            var earlier = rows.putIfAbsent(key(succession), line.row().number());
            if (earlier != null) {
                line.row().reject(SuccessionSheet.OLD_CODE, "sheet-row-twice", earlier);
            } else if (contradicts(succession, times, whole)) {
                line.row().reject(SuccessionSheet.PORTION, "succession-whole-and-part", old.name());
            } else if (!isNew(succession)) {
                unchanged++;
            }
        }
        var fresh = Stream.concat(created.stream(), changed.stream()).toList();
        return new ImportPlan(created.size(), changed.size(), unchanged, 0, () -> storing.apply(fresh));
    }

    private static void unknown(SheetContent.Line<SuccessionSheet.Listed> line, boolean old) {
        var column = old ? SuccessionSheet.OLD_CODE : SuccessionSheet.NEW_CODE;
        var code = old ? line.value().oldCode() : line.value().newCode();
        line.row().reject(column, old ? "succession-old-unknown" : "succession-new-unknown", code);
    }

    /** A place that went wholly into one other cannot go into a second one. */
    private static boolean contradicts(AreaSuccession succession, Map<AreaId, Integer> times, Set<AreaId> whole) {
        if (succession.isWhole()) {
            whole.add(succession.from());
        }
        return times.merge(succession.from(), 1, Integer::sum) > 1 && whole.contains(succession.from());
    }

    private AreaSuccession succession(SuccessionSheet.Listed listed, Area old, Area fresh) {
        var called = new AreaSuccession.Names(old.name(), above(old.id()), fresh.name(), above(fresh.id()));
        return new AreaSuccession(old.id(), fresh.id(), day, listed.share(), called, listed.origin());
    }

    private String above(AreaId id) {
        return Stream.of(Level.DISTRICT, Level.PROVINCE)
                .map(id::ancestor)
                .filter(ancestor -> !ancestor.equals(id))
                .map(names::get)
                .filter(name -> name != null)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private boolean isNew(AreaSuccession succession) {
        var before = known.get(key(succession));
        if (before == null) {
            return created.add(succession);
        }
        return !isSame(before, succession) && changed.add(succession);
    }

    /** Names are those of the first reading: later spellings are not what the act said. */
    private static boolean isSame(AreaSuccession before, AreaSuccession after) {
        return Objects.equals(before.share(), after.share()) && before.origin().equals(after.origin());
    }
}
