package vn.binhyen.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lets a start that fails on the data folder end with our sentence instead of a stack trace. */
class HomeUnavailableAnalyzer extends AbstractFailureAnalyzer<HomeUnavailable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, HomeUnavailable cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
