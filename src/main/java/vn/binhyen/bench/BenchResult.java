package vn.binhyen.bench;

/** What a measurement saw; its parts are written as JSON. */
public interface BenchResult {

    /** Whether everything was right; speed alone fails nothing. */
    boolean passed();
}
