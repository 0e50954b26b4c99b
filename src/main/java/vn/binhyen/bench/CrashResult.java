package vn.binhyen.bench;

import java.util.List;
import java.util.stream.LongStream;

/** What the kills did: nothing may be lost or doubled, and the check afterwards must find no difference. */
public record CrashResult(
        int cycles,
        int clients,
        long acknowledged,
        long sentAgain,
        long lost,
        long doubled,
        boolean clean,
        List<Kill> kills)
        implements BenchResult {

    /** One kill and the milliseconds until a post was acknowledged again. */
    public record Kill(String victim, long millisecondsBack) {}

    public static final String POSTGRESQL = "postgresql";
    public static final String APPLICATION = "application";

    /** Milliseconds until a post was acknowledged again, in the middle of all kills of this victim; 0 without any. */
    public long medianBack(String victim) {
        var sorted = back(victim).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    public long longestBack(String victim) {
        return back(victim).max().orElse(0);
    }

    private LongStream back(String victim) {
        return kills.stream()
                .filter(kill -> kill.victim().equals(victim))
                .mapToLong(CrashResult.Kill::millisecondsBack);
    }

    /** Lost and doubled nothing, and the books balance. */
    @Override
    public boolean passed() {
        return lost == 0 && doubled == 0 && clean;
    }
}
