package vn.binhyen.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.HOA;
import static vn.binhyen.Persons.LAN;
import static vn.binhyen.Persons.MINH;
import static vn.binhyen.outreach.OutreachDoor.form;
import static vn.binhyen.outreach.OutreachDoor.freshDay;
import static vn.binhyen.platform.PhotoReaderTests.encoded;
import static vn.binhyen.platform.PhotoReaderTests.plain;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.place.InventedPlaces;
import vn.binhyen.place.Places;

/** A photo is added after the session is logged; it is served so that no browser runs it. */
@BinhYenTest
class EvidencePhotoTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Ledger ledger;

    @Autowired
    Places places;

    OutreachDoor door;

    @BeforeEach
    void inAKnownPlace() {
        assertThat(InventedPlaces.register(places)).isTrue();
        door = new OutreachDoor(http, ledger);
    }

    @Test
    void aPhotoIsShownAndServedAsAFileToSave() throws IOException {
        var url = door.logged(form(freshDay()), LAN);
        var picture = encoded(plain(300, 200, Color.ORANGE), "png");

        assertThat(door.upload(url + "/photo", "photo", "anh.png", picture, LAN))
                .hasRedirectedUrl(url);

        assertThat(door.get(url, LAN)).bodyText().contains("src=\"" + url + "/photo\"");
        var served = door.get(url + "/photo", LAN);
        assertThat(served).hasStatusOk().hasContentType("image/jpeg");
        assertThat(served.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(served.getResponse().getHeader("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(served.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(served.getResponse().getContentAsByteArray()).startsWith((byte) 0xFF, (byte) 0xD8);
        assertThat(door.get(url + "/photo", MINH)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void somethingElseThanAPictureIsRefusedOnThePageOfTheSession() {
        var url = door.logged(form(freshDay()), LAN);
        var script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

        assertThat(door.upload(url + "/photo", "photo", "anh.jpg", script, LAN))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("không phải là ảnh JPEG, PNG hoặc WebP", "Phòng ngừa lừa đảo");
        assertThat(door.get(url + "/photo", LAN)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aPhotoIsReplacedAndRemoved() throws IOException {
        var url = door.logged(form(freshDay()), LAN);
        door.upload(url + "/photo", "photo", "a.png", encoded(plain(10, 10, Color.RED), "png"), LAN);
        door.upload(url + "/photo", "photo", "b.png", encoded(plain(20, 20, Color.RED), "png"), LAN);

        assertThat(door.post(url + "/photo/removal", Map.of(), LAN)).hasRedirectedUrl(url);
        assertThat(door.get(url + "/photo", LAN)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(door.get(url, LAN)).bodyText().contains("Thêm ảnh", "Bỏ ảnh");
    }

    @Test
    void thePhotoGoesWithItsSessionToAnotherPlace() throws IOException {
        var day = freshDay();
        var url = door.logged(form(day), LAN);
        door.upload(url + "/photo", "photo", "a.png", encoded(plain(10, 10, Color.RED), "png"), LAN);
        var moved = form(day, "area", "90002");
        moved.put("version", "0");

        assertThat(door.post(url, moved, HOA)).hasRedirectedUrl(url);

        assertThat(door.get(url + "/photo", HOA)).hasStatusOk();
        assertThat(door.get(url + "/photo", LAN)).hasStatus(HttpStatus.NOT_FOUND);
    }
}
