package vn.binhyen.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.binhyen.platform.LegacyEncoding;
import vn.binhyen.platform.LegacyFonts;

/** Names in old fonts: what a column of them is read as, and whether good names beside them stay as they are. */
final class PlacesFonts {

    private static final String TITLE = "name";

    private PlacesFonts() {}

    static List<PlacesResult.Fonts> read(List<String> names) {
        return Arrays.stream(LegacyEncoding.values())
                .map(encoding -> {
                    var said = names.stream().map(encoding::writable).toList();
                    var written = said.stream().map(encoding::encode).toList();
                    var mixed = Stream.concat(names.stream(), written.stream()).toList();
                    return new PlacesResult.Fonts(
                            encoding.name(),
                            names.size(),
                            equal(repaired(written), said),
                            equal(repaired(mixed).subList(0, names.size()), names));
                })
                .toList();
    }

    private static List<String> repaired(List<String> cells) {
        var fonts = new LegacyFonts();
        cells.forEach(cell -> fonts.read(1, TITLE, cell));
        var repair = fonts.found().repair();
        return cells.stream().map(cell -> repair.read(1, TITLE, cell)).toList();
    }

    private static int equal(List<String> one, List<String> other) {
        return (int) IntStream.range(0, one.size())
                .filter(i -> one.get(i).equals(other.get(i)))
                .count();
    }
}
