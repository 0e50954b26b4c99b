package vn.binhyen.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.binhyen.figure.Wording;

/** Văn bản của một biểu: a form as somebody wrote it, in which line each of its parts stands, and what of it cannot be read. */
record FormText(Form.@Nullable Written written, Map<String, Integer> lines, List<FormProblem> problems) {

    static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES) // what a line leaves out is false or 0
            .build();

    static FormText of(String yaml) {
        var lines = new HashMap<String, Integer>();
        try {
            number(yaml, lines);
            var written = YAML.readValue(yaml, Form.Written.class);
            return new FormText(written, lines, missing(written));
        } catch (DatabindException wrong) {
            return new FormText(null, lines, List.of(problem(wrong)));
        } catch (JacksonException unreadable) {
            lines.put(
                    "",
                    unreadable.getLocation() == null
                            ? 1
                            : unreadable.getLocation().getLineNr());
            return new FormText(null, lines, List.of(FormProblem.of("", "form-syntax")));
        }
    }

    /** In which line this stands, or the nearest part around it that is there. */
    int line(FormProblem problem) {
        var at = problem.at();
        while (!lines.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return lines.getOrDefault(at, 1);
    }

    private static void number(String yaml, Map<String, Integer> lines) {
        try (var parser = YAML.createParser(yaml)) {
            while (parser.nextToken() != null) {
                lines.putIfAbsent(
                        parser.streamReadContext().pathAsPointer().toString(),
                        parser.currentTokenLocation().getLineNr());
            }
        }
    }

    private static FormProblem problem(DatabindException wrong) {
        var at = wrong.getPath().stream()
                .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()))
                .collect(Collectors.joining());
        var code = wrong instanceof UnrecognizedPropertyException ? "form-key-unknown" : "form-value";
        return FormProblem.of(at, code);
    }

    private static List<FormProblem> missing(Form.Written written) {
        var problems = new ArrayList<FormProblem>();
        require(written.code(), "/code", problems);
        require(written.title(), "/title", problems);
        require(written.calendar(), "/calendar", problems);
        require(written.periodicity(), "/periodicity", problems);
        require(written.filledBy(), "/filled-by", problems);
        require(written.sections(), "/sections", problems);
        if (!problems.isEmpty()) {
            return problems;
        }
        for (var s = 0; s < written.sections().size(); s++) {
            var section = written.sections().get(s);
            var at = "/sections/" + s;
            require(section.title(), at + "/title", problems);
            for (var r = 0; r < section.rows().size(); r++) {
                require(section.rows().get(r).code(), at + "/rows/" + r + "/code", problems);
                require(section.rows().get(r).label(), at + "/rows/" + r + "/label", problems);
            }
        }
        for (var i = 0; i < written.rules().size(); i++) {
            require(written.rules().get(i).kind(), "/rules/" + i + "/kind", problems);
        }
        return problems;
    }

    private static void require(@Nullable Object part, String at, List<FormProblem> problems) {
        var there = part instanceof Wording wording
                ? wording.vi() != null && wording.en() != null && !wording.vi().isBlank()
                : part != null && !part.toString().isBlank() && !part.equals(List.of());
        if (!there) {
            problems.add(FormProblem.of(at, "form-part-missing"));
        }
    }
}
