package vn.binhyen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpMethod;
import vn.binhyen.identity.Role;

/** One line of the authorisation matrix, {@code src/test/resources/authorisation.csv}. */
public record Route(HttpMethod method, String path, String object, boolean anyone, Set<Role> roles) {

    public static List<Route> matrix() throws IOException {
        try (var file = Objects.requireNonNull(Route.class.getResourceAsStream("/authorisation.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("method,"))
                    .map(Route::line)
                    .toList();
        }
    }

    private static Route line(String text) {
        var cells = text.split(",", -1);
        var anyone = cells[3].equals("ANYONE");
        Set<Role> roles = anyone || cells[3].equals("ALL")
                ? EnumSet.allOf(Role.class)
                : EnumSet.copyOf(Arrays.stream(cells[3].split(" ", -1))
                        .map(Role::valueOf)
                        .toList());
        return new Route(HttpMethod.valueOf(cells[0]), cells[1], cells[2], anyone, roles);
    }

    /** Whether people see it: an HTML page, not a file or an answer for programs. */
    public boolean isPage() {
        return !isApi() && !path.matches(".*(\\.|/template|/marked|/export|/photo|/hits).*");
    }

    public boolean isApi() {
        return path.startsWith("/api/");
    }

    public boolean hasObject() {
        return !object.equals("-");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
