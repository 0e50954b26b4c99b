package vn.binhyen.platform;

/** Something that could not be done, told to a person: what, why, and the code to quote. */
public record ProblemPage(int status, String code, String title, String detail) {}
