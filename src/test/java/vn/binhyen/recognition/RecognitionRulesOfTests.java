package vn.binhyen.recognition;

/** The shipped rules, for tests that start no application. */
public final class RecognitionRulesOfTests {

    private RecognitionRulesOfTests() {}

    public static RecognitionRules rules() {
        return new RecognitionRules();
    }
}
