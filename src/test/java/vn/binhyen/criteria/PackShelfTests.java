package vn.binhyen.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.VAN;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.BinhYenTest;

/** An upgrade brings a newer file: it comes as another draft, and takes nothing away that somebody worked on. */
@BinhYenTest
class PackShelfTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    ApplicationContext context;

    @Autowired
    PackStore store;

    @Autowired
    PackRepository repository;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aNewerFileReplacesADraftThatNobodyTouched() throws IOException {
        ship("movement-2022-district", "aa");

        assertThat(states("movement-2022-district")).containsExactly("DRAFT", "WITHDRAWN");
        ship("movement-2022-district", "aa");
        assertThat(states("movement-2022-district")).hasSize(2);
    }

    @Test
    void aDraftThatSomebodyWorkedOnStaysBesideTheNewerFile() throws IOException {
        var door = PackDoor.of(context, http);
        var url = door.national("movement-2022-province", VAN);
        door.done(url, "weights", Map.of("points-0", "100", "reason", "Đọc văn bản"), VAN);

        ship("movement-2022-province", "bb");

        assertThat(states("movement-2022-province")).containsExactly("DRAFT", "DRAFT");
    }

    private void ship(String code, String digest) throws IOException {
        var version = ShippedPacksTests.version(ShippedPacksTests.pack(code));
        VAN.actor()
                .run(() -> transaction.executeWithoutResult(status -> {
                    if (store.insertShipped(version, digest)) {
                        store.retireUntouched(code, version.id());
                    }
                }));
    }

    /** The country's versions of a pack, the newest first. */
    private List<String> states(String code) {
        return VAN.actor().get(() -> repository.list(VAN.scope())).stream()
                .filter(head -> head.pack().equals(code) && head.year() == null)
                .map(head -> head.state().name())
                .toList();
    }
}
