package vn.binhyen.figure;

import java.util.List;

/** Danh mục chỉ tiêu: every figure with what it means, how it is made, where it is used and who answers for it. */
public record CataloguePage(List<Group> groups) {

    /** The figures of one set that no set before it has. */
    public record Group(String label, String url, List<Entry> entries) {}

    /** One figure. */
    public record Entry(
            String code,
            String label,
            String definition,
            String unit,
            String kind,
            List<Part> parts,
            String answers,
            List<Use> uses) {}

    /** A part of a figure: its place in the formula, the records it is counted from, and which of them. */
    public record Part(String name, String source, String members) {}

    /** Where the figure is shown. */
    public record Use(String label, String url) {}
}
