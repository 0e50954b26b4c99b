package vn.binhyen.recognition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.binhyen.platform.Level;

/** The rules of recognition that are data, because the law changes them and not all of its text was seen. */
@Component
public class RecognitionRules {

    /** The file of periods. */
    private record Periods(List<AssessmentPeriod> periods) {}

    /** The file of authorities. */
    private record Authorities(List<Authority> authorities) {}

    private final List<AssessmentPeriod> periods;
    private final List<Authority> authorities;

    RecognitionRules() {
        this.periods = read("periods", Periods.class).periods();
        this.authorities = read("authorities", Authorities.class).authorities();
    }

    public Optional<AssessmentPeriod> period(RecognisedKind kind, int year) {
        return periods.stream().filter(period -> period.appliesTo(kind, year)).findFirst();
    }

    /** Whether a decision of this level may recognise such a unit. The nation stands for the system's own imports. */
    public boolean mayRecognise(Level issuer, RecognisedKind kind, String managing, LocalDate day) {
        return authorities.stream().anyMatch(authority -> authority.covers(issuer, kind, managing, day));
    }

    List<AssessmentPeriod> periods() {
        return periods;
    }

    private static <T> T read(String name, Class<T> type) {
        try (var file =
                Objects.requireNonNull(RecognitionRules.class.getResourceAsStream("/recognition/" + name + ".yaml"))) {
            return new YAMLMapper().readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
