package vn.binhyen.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.binhyen.figure.FigurePack.Definition;
import vn.binhyen.figure.FigurePack.Part;

/**
 * Phân bố theo loại, as it is written: classes of one dimension in their order, the best first. It stands for a share of each
 * class, and one of each class with all better ones ("trung bình trở lên"). Every base is the sum of the classes, so the
 * classes add up to the whole.
 */
record Distribution(
        String code,
        Part term,
        String dimension,
        List<Grade> classes,
        Wording label,
        Wording unit,
        Wording definition) {

    private static final String SHARE = "share";
    private static final String AND_BETTER = "-up";

    /** Loại: a member of the dimension and how it is called. */
    record Grade(String member, Wording label) {}

    List<Definition> figures() {
        var list = new ArrayList<Definition>();
        for (var i = 0; i < classes.size(); i++) {
            var grade = classes.get(i);
            list.add(share(suffix(grade), classes.subList(i, i + 1), grade.label()));
            if (i > 0 && i < classes.size() - 1) {
                var better = new Wording(
                        grade.label().vi() + " trở lên", grade.label().en() + " or better");
                list.add(share(suffix(grade) + AND_BETTER, classes.subList(0, i + 1), better));
            }
        }
        return list;
    }

    private static String suffix(Grade grade) {
        return "-" + grade.member().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Definition share(String suffix, List<Grade> counted, Wording called) {
        return new Definition(
                code + suffix,
                SHARE,
                null,
                part(counted),
                part(classes),
                null,
                null,
                null,
                null,
                new Wording(label.vi() + ": " + called.vi(), label.en() + ": " + called.en()),
                unit,
                new Wording(
                        definition.vi() + " Loại: " + called.vi() + ".",
                        definition.en() + " Class: " + called.en() + "."));
    }

    private Part part(List<Grade> counted) {
        var members = new HashMap<String, Set<String>>(Objects.requireNonNullElse(term.members(), Map.of()));
        members.put(
                dimension, counted.stream().map(Grade::member).collect(Collectors.toCollection(LinkedHashSet::new)));
        return new Part(term.measure(), members, term.counts());
    }
}
