package vn.binhyen.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.returns.ReturnDoor.BACH;
import static vn.binhyen.returns.ReturnDoor.MO;
import static vn.binhyen.returns.ReturnDoor.QUE;
import static vn.binhyen.returns.ReturnDoor.THAO;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.BinhYenTest;
import vn.binhyen.place.Places;

/** What somebody owes stands on the first page, until it is sent. */
@BinhYenTest
class FirstPageDutiesTests {

    private static final String FORM = "movement-year";

    @Autowired
    MockMvcTester http;

    @Autowired
    Places places;

    ReturnDoor door;

    @BeforeEach
    void assigned() {
        ReturnDoor.register(places);
        door = new ReturnDoor(http);
        door.done("/returns/forms", Map.of("form", FORM, "period", "2025"), THAO);
    }

    @AfterEach
    void released() {
        door.done("/returns/forms", Map.of("form", FORM, "period", ""), THAO);
    }

    @Test
    void eachSeesWhatIsTheirsToDo() {
        assertThat(door.page("/", QUE))
                .contains("Việc cần làm", "báo cáo năm của cấp xã, kỳ 2025", "chưa gửi", "todo__due--late\">quá ")
                .containsPattern("href=\"/returns/entry\\?[^\"]*period=2025");
        assertThat(door.page("/", THAO)).containsPattern("\\d nơi chưa gửi [^<]*kỳ 2025");
        assertThat(door.page("/", BACH)).containsPattern("\\d nơi chưa gửi [^<]*kỳ 2025");
        assertThat(door.page("/", MO)).doesNotContain("nơi chưa gửi");
    }
}
