package vn.binhyen.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The forms as they are written in {@code returns/forms/*.yaml}, and all measures they may ask for. */
@Component
class FormFiles {

    private final List<FormPack.Asked> measures;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<Form.Written> forms;

    FormFiles(
            @Value("classpath:returns/measures.yaml") Resource measures,
            @Value("classpath*:returns/forms/*.yaml") Resource[] forms) {
        this.forms = Arrays.stream(forms)
                .sorted(Comparator.comparing(file -> Objects.requireNonNull(file.getFilename())))
                .map(this::form)
                .toList();
        this.measures = Stream.concat(
                        FormText.YAML.readValue(text(measures), FormPack.class).measures().stream(),
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

    /** A form as it was shipped, word for word. */
    Optional<String> text(String form) {
        return Optional.ofNullable(texts.get(form));
    }

    private Form.Written form(Resource file) {
        var text = text(file);
        var written = FormText.YAML.readValue(text, Form.Written.class);
        texts.put(written.code(), text);
        return written;
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
