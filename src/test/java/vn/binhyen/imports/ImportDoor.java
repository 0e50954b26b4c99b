package vn.binhyen.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.binhyen.Persons.signedIn;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.Ids;

/** The import centre as people use it: send a file, wait until it is checked, confirm. */
public final class ImportDoor {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final MockMvcTester http;

    public ImportDoor(MockMvcTester http) {
        this.http = http;
    }

    public MvcTestResult send(String kind, String name, byte[] file, Officer officer) {
        return http.post()
                .uri("/imports/" + kind)
                .multipart()
                .file(new MockMultipartFile("file", name, null, file))
                .param("_key", Ids.next().toString())
                .with(signedIn(officer))
                .with(csrf())
                .exchange();
    }

    /** Sends a file and answers the address of its run, once it is checked. */
    public String checked(String kind, String name, byte[] file, Officer officer) {
        var sent = send(kind, name, file, officer);
        assertThat(sent).hasStatus3xxRedirection();
        var url = Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
        settled(url, officer);
        return url;
    }

    /** Sends a file, confirms it when nothing is wrong with it, and answers the page of the run at its end. */
    public MvcTestResult imports(String kind, String csv, Officer officer) {
        var sent = send(kind, kind + ".csv", csv.getBytes(StandardCharsets.UTF_8), officer);
        var url = sent.getResponse().getRedirectedUrl();
        if (url == null) {
            return sent;
        }
        var page = settled(url, officer);
        if (!body(page).contains(url + "/confirmation") || body(page).contains("onlySound")) {
            return page;
        }
        assertThat(verb(url, "confirmation", officer)).hasStatus3xxRedirection();
        return settled(url, officer);
    }

    /** Imports a file that is sound and says something new; answers the address of its run. */
    public String imported(String kind, String csv, Officer officer) {
        var url = checked(kind, kind + ".csv", csv.getBytes(StandardCharsets.UTF_8), officer);
        assertThat(verb(url, "confirmation", officer)).hasStatus3xxRedirection();
        assertThat(body(settled(url, officer))).contains("Đã nhập");
        return url;
    }

    /** Asks for a run to be taken back and answers what its page says then. */
    public String undone(String url, Officer officer) {
        assertThat(verb(url, "undoing", officer)).hasStatus3xxRedirection();
        return body(settled(url, officer));
    }

    public static UUID id(String url) {
        return UUID.fromString(url.substring(url.lastIndexOf('/') + 1));
    }

    public MvcTestResult verb(String url, String verb, Officer officer) {
        return http.post()
                .uri(url + "/" + verb)
                .param("_key", Ids.next().toString())
                .with(signedIn(officer))
                .with(csrf())
                .exchange();
    }

    /** The page of a run that is not at work any more. */
    public MvcTestResult settled(String url, Officer officer) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> page(url, officer), page -> page.getResponse().getHeader("Refresh") == null);
    }

    public MvcTestResult page(String url, Officer officer) {
        return http.get().uri(url).with(signedIn(officer)).exchange();
    }

    public static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
