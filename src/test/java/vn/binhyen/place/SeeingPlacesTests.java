package vn.binhyen.place;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.Persons.COMMUNE;
import static vn.binhyen.Persons.FOREIGN_COMMUNE;
import static vn.binhyen.Persons.HOA;
import static vn.binhyen.Persons.LAN;
import static vn.binhyen.Persons.MINH;
import static vn.binhyen.Persons.PROVINCE;
import static vn.binhyen.Persons.TAM;
import static vn.binhyen.Persons.THANH;
import static vn.binhyen.Persons.signedIn;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.BinhYenTest;
import vn.binhyen.identity.Officer;

/** Who sees which places: the own part of the tree and what stands above it. */
@BinhYenTest
class SeeingPlacesTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Places places;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void invented() {
        InventedPlaces.register(places);
    }

    @Test
    void theTreeBeginsAtOnesOwnPlace() {
        assertThat(http.get().uri("/areas").with(signedIn(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains("Tỉnh An Sơn", "Xã Suối Hòa", "Phường Bến Thượng")
                .doesNotContain("Chim Hoàng Yến");
        assertThat(http.get().uri("/areas").with(signedIn(TAM)))
                .hasStatusOk()
                .bodyText()
                .contains("Xã Suối Hòa");
    }

    @Test
    void aCommuneOfficerMayKnowTheProvinceButNotTheNeighbour() {
        assertThat(http.get().uri("/areas/90").with(signedIn(LAN)))
                .hasStatusOk()
                .bodyText()
                .contains("Tỉnh An Sơn", "Xã Suối Hòa")
                .doesNotContain("Phường Bến Thượng");
        assertThat(http.get().uri("/areas/90002").with(signedIn(LAN))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anotherProvinceCannotTellThatItExists() {
        for (var url : List.of("/areas/91001", "/api/v1/areas/91001", "/areas/99999")) {
            assertThat(http.get().uri(url).with(signedIn(HOA))).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(MINH.actor().get(() -> places.find("91001", 2, MINH))).isPresent();
    }

    @Test
    void rowLevelSecurityHidesTheRestEvenFromABareQuery() {
        assertThat(visibleTo(LAN)).containsExactly(PROVINCE.value(), COMMUNE.value());
        assertThat(visibleTo(MINH)).contains(FOREIGN_COMMUNE.value()).doesNotContain(COMMUNE.value());
        List<Long> nobody = new TransactionTemplate(transactions).execute(status -> ids());
        assertThat(nobody).isEmpty();
    }

    @Test
    void searchNeedsNoAccentsAndPutsTheExactNameFirst() {
        var hits = THANH.actor().get(() -> places.search("xa suoi hoa", THANH));
        assertThat(hits).extracting(Area::name).startsWith("Xã Suối Hòa");
        assertThat(HOA.actor().get(() -> places.search("p ben", HOA)))
                .extracting(Area::code)
                .containsExactly("90002");
        assertThat(http.get().uri("/areas?q=chim hoang").with(signedIn(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains("Không tìm thấy địa bàn nào");
    }

    @Test
    void programsGetTheSamePlaces() {
        assertThat(http.get().uri("/api/v1/areas/90001").with(signedIn(LAN)))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"code": "90001", "generation": 2, "name": "Xã Suối Hòa", "kind": "commune", "parent": "90",
                         "level": "COMMUNE", "validFrom": "2025-07-01"}
                        """);
        assertThat(http.get().uri("/api/v1/areas?parent=90").with(signedIn(HOA)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(2);
    }

    @Test
    void namesAreFoundForManyIdsAtOnce() {
        var names = HOA.actor().get(() -> places.names(List.of(PROVINCE, COMMUNE, FOREIGN_COMMUNE), HOA));
        assertThat(names).containsEntry(COMMUNE, "Xã Suối Hòa").hasSize(2);
    }

    private List<Long> visibleTo(Officer officer) {
        return officer.actor().get(() -> new TransactionTemplate(transactions).execute(status -> ids()));
    }

    private List<Long> ids() {
        return jdbc.sql("SELECT area_id FROM area ORDER BY area_id")
                .query((row, n) -> row.getLong(1))
                .list();
    }
}
