package vn.binhyen.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.AbstractResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Serves {@code app.css} and {@code app.js} with the files they import written into them: many small files to read, one
 * request over a slow line, no build step. Stands behind the resolver of content hashes, so the hash covers every part.
 */
class JoinedFiles extends AbstractResourceResolver {

    private static final Pattern IMPORT = Pattern.compile("@?import \"(?:\\./)?([a-z/-]+\\.(?:css|js))\";");

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        var file = chain.resolveResource(request, path, locations);
        return file == null || !(path.equals("app.css") || path.equals("app.js")) ? file : joined(file);
    }

    @Override
    protected @Nullable String resolveUrlPathInternal(
            String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        return chain.resolveUrlPath(path, locations);
    }

    private static Resource joined(Resource file) {
        try {
            var text = file.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line(line, file))
                    .collect(Collectors.joining("\n"));
            return new Joined(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String line(String line, Resource file) {
        var wanted = IMPORT.matcher(line);
        if (!wanted.matches()) {
            return line;
        }
        try {
            var part = file.createRelative(wanted.group(1)).getContentAsString(StandardCharsets.UTF_8);
            // a block of its own keeps the names of one script out of the others
            return line.startsWith("@") ? part : "{\n" + part + "}";
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Spring's caches take two resources of one description for the same; by itself every text in memory has the same. */
    private static class Joined extends TransformedResource {

        private final String description;

        Joined(Resource file, byte[] text) {
            super(file, text);
            this.description = "joined " + file.getDescription();
        }

        @Override
        public String getDescription() {
            return description;
        }
    }
}
