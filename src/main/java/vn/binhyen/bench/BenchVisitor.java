package vn.binhyen.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody with a browser: signs in with name and password, reads pages and sends their forms. */
final class BenchVisitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int REDIRECT = 300;
    private static final int REFUSED = 400;

    private final HttpClient http;
    private final String base;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String csrf = "";

    BenchVisitor(HttpClient http, int port) {
        this.http = http;
        this.base = "http://127.0.0.1:" + port;
    }

    void signIn(String name, String password) throws IOException, InterruptedException {
        page("/login");
        var to = post("/login", List.of(Map.entry("username", name), Map.entry("password", password)));
        if (to.contains("/login")) {
            throw new IOException("Not signed in: " + name + " → " + to);
        }
    }

    String page(String path) throws IOException, InterruptedException {
        var answer = send(request(path).GET().build());
        if (answer.statusCode() >= REDIRECT) {
            throw new IOException(path + ": " + answer.statusCode());
        }
        var body = answer.body();
        var token = CSRF.matcher(body);
        if (token.find()) {
            csrf = token.group(1);
        }
        return body;
    }

    /** Sends a form and answers where it leads; a form that is refused is an error. */
    String post(String path, List<Map.Entry<String, String>> fields) throws IOException, InterruptedException {
        var answer = send(form(path, "text/html", fields));
        if (answer.statusCode() < REDIRECT || answer.statusCode() >= REFUSED) {
            throw new IOException(path + ": " + answer.statusCode());
        }
        return answer.headers().firstValue("Location").orElse("").replace(base, "");
    }

    /** Sends fields the way a script of the page does, and answers what comes back. */
    String script(String path, List<Map.Entry<String, String>> fields) throws IOException, InterruptedException {
        var answer = send(form(path, "application/json", fields));
        if (answer.statusCode() >= REDIRECT) {
            throw new IOException(path + ": " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpRequest form(String path, String accepted, List<Map.Entry<String, String>> fields) {
        var own = Stream.of(
                Map.entry("_csrf", csrf), Map.entry("_key", UUID.randomUUID().toString()));
        var form = Stream.concat(fields.stream(), own)
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return request(path)
                .setHeader("Accept", accepted)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    byte[] file(String path) throws IOException, InterruptedException {
        return http.send(request(path).GET().build(), BodyHandlers.ofByteArray())
                .body();
    }

    /** The values of the hidden fields or boxes of this name on a page. */
    static List<String> values(String page, String name) {
        var found = new ArrayList<String>();
        Pattern.compile("name=\"" + name + "\" value=\"([0-9a-f-]{36})\"")
                .matcher(page)
                .results()
                .forEach(match -> found.add(match.group(1)));
        return found;
    }

    private HttpRequest.Builder request(String path) {
        var cookie = cookies.entrySet().stream()
                .map(known -> known.getKey() + "=" + known.getValue())
                .collect(Collectors.joining("; "));
        var request = HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html");
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        var answer = http.send(request, BodyHandlers.ofString());
        for (var set : answer.headers().allValues("Set-Cookie")) {
            var pair = set.split(";", 2)[0];
            var equals = pair.indexOf('=');
            cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return answer;
    }
}
