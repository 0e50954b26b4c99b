package vn.binhyen.bench;

import java.net.URI;
import java.net.http.HttpRequest;

/** The server under test: its address, a token of an officer of this commune, and a day in the past. */
record CrashServer(int port, String token, String commune, String day) {

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json");
    }
}
