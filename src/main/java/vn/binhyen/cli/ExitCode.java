package vn.binhyen.cli;

/** The exit codes of the program, as docs/operations.md lists them. */
final class ExitCode {

    static final int OK = 0;
    /** The data or a rule says no: an unknown place, wrong rows, a difference that check found. */
    static final int DATA = 1;

    static final int USAGE = 2;
    /** The data folder cannot be used. */
    static final int HOME = 3;
    /** Nobody foresaw it. */
    static final int UNEXPECTED = 4;

    private ExitCode() {}
}
