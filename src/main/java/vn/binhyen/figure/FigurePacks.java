package vn.binhyen.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.binhyen.platform.PlatformSettings;

/**
 * The files of definitions: those the product ships with, in the order of their names, then those of the province, which lie
 * in the folder {@code figures} of the data folder. They may add figures and sets, and call figures by other labels.
 */
@Component
class FigurePacks {

    private static final String ENDING = ".yaml";

    private final Path own;

    FigurePacks(PlatformSettings settings) {
        this.own = settings.home().resolve("figures");
    }

    List<FigurePack> list() {
        try {
            var shipped = new PathMatchingResourcePatternResolver().getResources("classpath*:figures/*.yaml");
            return Stream.concat(sorted(Arrays.stream(shipped)), sorted(ofProvince()))
                    .map(FigurePacks::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Resource> ofProvince() throws IOException {
        if (!Files.isDirectory(own)) {
            return Stream.of();
        }
        try (var files = Files.list(own)) {
            return files
                    .filter(file -> file.toString().endsWith(ENDING))
                    .<Resource>map(FileSystemResource::new)
                    .toList()
                    .stream();
        }
    }

    private static Stream<Resource> sorted(Stream<Resource> files) {
        return files.sorted(
                Comparator.comparing(Resource::getFilename, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    private static FigurePack read(Resource file) {
        try (var content = file.getInputStream()) {
            return new YAMLMapper().readValue(content, FigurePack.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
