package vn.binhyen.ledger;

import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lát cắt: one member for each dimension that is known, in one text form, {@code audience=WORKERS,form=MEETING}: the
 * dimensions stand in alphabetical order, so equal slices have equal texts.
 */
public record Slice(String text) {

    private static final Pattern FORMAT = Pattern.compile("(\\w+=\\w+(,\\w+=\\w+)*)?");

    public static final Slice NONE = new Slice("");

    public Slice {
        if (!FORMAT.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a slice: " + text);
        }
    }

    /** {@code Slice.of("kind", "SCHOOL", "managing", "PROVINCE")}: dimension, member, dimension, member … */
    public static Slice of(String... dimensionsAndMembers) {
        if (dimensionsAndMembers.length % 2 != 0) {
            throw new IllegalArgumentException("A dimension without its member");
        }
        var members = new TreeMap<String, String>();
        for (var i = 0; i < dimensionsAndMembers.length; i += 2) {
            members.put(dimensionsAndMembers[i], dimensionsAndMembers[i + 1]);
        }
        return of(members);
    }

    Slice with(String dimension, String member) {
        var members = new TreeMap<>(members());
        members.put(dimension, member);
        return of(members);
    }

    public SortedMap<String, String> members() {
        if (text.isEmpty()) {
            return Collections.emptySortedMap();
        }
        return Arrays.stream(text.split(","))
                .map(member -> member.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, other) -> one, TreeMap::new));
    }

    private static Slice of(SortedMap<String, String> members) {
        return new Slice(members.entrySet().stream()
                .map(member -> member.getKey() + "=" + member.getValue())
                .collect(Collectors.joining(",")));
    }

    @Override
    public String toString() {
        return text;
    }
}
