package vn.binhyen.criteria;

/** Số liệu: a whole number that expressions may read by this code. */
public record Fact(String code, Label label) {}
