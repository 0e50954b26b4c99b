package vn.binhyen.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The forms as they are written in {@code returns/forms/*.yaml}, and all measures they may ask for. */
@Component
class FormFiles {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES) // what a line leaves out is false or 0
            .build();

    private final List<FormPack.Asked> measures;
    private final List<Form.Written> forms;

    FormFiles(
            @Value("classpath:returns/measures.yaml") Resource measures,
            @Value("${binhyen.returns.forms:classpath*:returns/forms/*.yaml}") Resource[] forms) {
        this.forms = Arrays.stream(forms)
                .sorted(Comparator.comparing(file -> Objects.requireNonNull(file.getFilename())))
                .map(file -> read(file, Form.Written.class))
                .toList();
        this.measures = Stream.concat(
                        read(measures, FormPack.class).measures().stream(),
                        this.forms.stream().flatMap(form -> form.measures().stream()))
                .toList();
    }

    /** Those of all forms together, and those that one form brings with it. */
    List<FormPack.Asked> measures() {
        return measures;
    }

    List<Form.Written> list() {
        return forms;
    }

    private static <T> T read(Resource file, Class<T> type) {
        try (var content = file.getInputStream()) {
            return YAML.readValue(content, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
