package vn.binhyen.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.binhyen.platform.AreaId;

/** The places and days that a batch of postings reaches over, and the provinces in it; found in one pass over the lines. */
record Hull(long lowest, long highest, LocalDate first, LocalDate last, SortedSet<Integer> provinces) {

    /** The same of what is only asked about. */
    static Hull around(Collection<Contribution> contributions) {
        var provinces = new TreeSet<Integer>();
        provinces.add(AreaId.NATION.provinceId());
        contributions.forEach(one -> provinces.add(one.area().provinceId()));
        var areas = contributions.stream().mapToLong(one -> one.area().value()).summaryStatistics();
        var days =
                contributions.stream().mapToLong(one -> one.day().toEpochDay()).summaryStatistics();
        return new Hull(
                areas.getMin(),
                areas.getMax(),
                LocalDate.ofEpochDay(days.getMin()),
                LocalDate.ofEpochDay(days.getMax()),
                provinces);
    }

    static Hull of(List<Posting> postings) {
        var lowest = Long.MAX_VALUE;
        var highest = Long.MIN_VALUE;
        var first = Integer.MAX_VALUE;
        var last = Integer.MIN_VALUE;
        var provinces = new TreeSet<Integer>();
        provinces.add(AreaId.NATION.provinceId()); // what the nation closes binds everybody
        var known = -1L;
        for (var posting : postings) {
            for (var line : posting.lines().keySet()) {
                lowest = Math.min(lowest, line.area());
                highest = Math.max(highest, line.area());
                first = Math.min(first, line.day());
                last = Math.max(last, line.day());
                var province = new AreaId(line.area()).provinceId();
                if (province != known) {
                    provinces.add(province);
                    known = province;
                }
            }
        }
        return new Hull(lowest, highest, LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last), provinces);
    }
}
