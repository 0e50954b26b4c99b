package vn.binhyen.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.binhyen.Persons.VAN;
import static vn.binhyen.Persons.person;
import static vn.binhyen.Persons.signedIn;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.BinhYenTest;
import vn.binhyen.identity.Accounts;
import vn.binhyen.identity.NewAccount;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.place.AreaKind;
import vn.binhyen.place.NewArea;
import vn.binhyen.place.Places;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;

/** An officer asks for letters, proves the address, and gets one a day as long as something presses: over real SMTP. */
@BinhYenTest
class MailedRemindersTests {

    private static final AreaId PROVINCE = AreaId.province(2, 54);
    private static final AreaId COMMUNE = PROVINCE.commune(54955);

    /** Nhài works in the standing office of the province and asks its communes for a return. */
    private static final Officer NHAI = person("nhai-54", Role.PROVINCE_OFFICE, PROVINCE);

    private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}\\b");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final String URL = "/account/reminders";
    private static final int CLOSED = 1;

    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @Autowired
    MockMvcTester http;

    @Autowired
    Accounts accounts;

    @Autowired
    Places places;

    @Autowired
    Digests digests;

    @Autowired
    JavaMailSenderImpl sender;

    /** Ngân works for a commune that owes a return. */
    private Officer ngan;

    @BeforeEach
    void aMailServerAndSomethingOwed() {
        var asOf = LocalDate.of(2099, 1, 1);
        var from = LocalDate.of(2020, 1, 1);
        var list = List.of(
                new NewArea("54", "Tỉnh Suối Nhài", AreaKind.PROVINCE, "", "54", asOf, from, null),
                new NewArea("54955", "Xã Đồng Ngân", AreaKind.COMMUNE, "54", "54", asOf, from, null));
        VAN.actor().run(() -> places.register(list, Officer.SYSTEM));
        var account = new NewAccount(
                "ngan-" + Ids.next(), "Phạm Thị Ngân", "Cán bộ", Role.COMMUNE_OFFICER, COMMUNE, "mật khẩu dài", false);
        ngan = VAN.actor().get(() -> accounts.open(account, VAN));
        require("2025");
        mail.start();
        sender.setPort(mail.getSmtp().getPort());
    }

    @AfterEach
    void gone() {
        post(URL + "/stop", "none", "", ngan);
        require("");
        sender.setPort(CLOSED);
        mail.stop();
    }

    @Test
    void oneLetterADayTellsWhatPresses() throws Exception {
        subscribe();
        assertThat(digests.send(MONDAY)).isEqualTo(1);
        assertThat(digests.send(MONDAY)).as("again that day").isZero();

        var letter = last();
        assertThat(letter.getSubject()).containsPattern("Bình Yên: \\d việc cần làm, \\d việc quá hạn");
        assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly("ngan@xa-dong-ngan.vn");
        assertThat(letter.getContent().toString())
                .contains("Kính gửi đồng chí Phạm Thị Ngân", "23/11/2026", "kỳ 2025", "quá ", "/returns/entry?")
                .contains("http://localhost:8080/account/reminders");
        assertThat(page()).contains("ngan@xa-dong-ngan.vn", "Thư gần nhất: 23/11/2026");

        assertThat(digests.send(MONDAY.plusDays(1))).as("the next day").isEqualTo(1);
    }

    @Test
    void whoHasNothingToDoGetsNoLetter() {
        subscribe();
        require("");
        assertThat(digests.send(MONDAY)).isZero();
        require("2025");
    }

    @Test
    void nothingIsSentBeforeTheAddressIsProvedNorAfterTheLettersWereStopped() throws Exception {
        assertThat(post(URL, "email", "ngan@xa-dong-ngan.vn", ngan)).hasStatus3xxRedirection();
        assertThat(digests.send(MONDAY)).isZero();
        assertThat(post(URL + "/confirmation", "code", wrong(), ngan))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Mã xác nhận không đúng.", "value=\"" + wrong() + "\"");
        assertThat(digests.send(MONDAY)).isZero();
        assertThat(post(URL + "/confirmation", "code", code(), ngan)).hasStatus3xxRedirection();

        assertThat(post(URL + "/stop", "none", "", ngan)).hasStatus3xxRedirection();
        assertThat(digests.send(MONDAY)).isZero();
        assertThat(page()).doesNotContain("ngan@xa-dong-ngan.vn");
    }

    @Test
    void aCodeCannotBeGuessedNorAskedForAgainAtOnce() throws Exception {
        post(URL, "email", "ngan@xa-dong-ngan.vn", ngan);
        var right = code();
        assertThat(post(URL, "email", "khac@xa-dong-ngan.vn", ngan))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Mã vừa được gửi", "value=\"khac@xa-dong-ngan.vn\"");
        for (var tries = 0; tries < Address.MOST_TRIES; tries++) {
            post(URL + "/confirmation", "code", wrong(), ngan);
        }
        assertThat(post(URL + "/confirmation", "code", right, ngan))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Mã không còn dùng được");
    }

    @Test
    void aServerThatIsAwayLosesNothing() throws Exception {
        sender.setPort(CLOSED);
        assertThat(post(URL, "email", "ngan@xa-dong-ngan.vn", ngan))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Máy chủ thư không nhận", "value=\"ngan@xa-dong-ngan.vn\"");
        sender.setPort(mail.getSmtp().getPort());
        subscribe();

        sender.setPort(CLOSED);
        assertThat(digests.send(MONDAY)).isZero();
        sender.setPort(mail.getSmtp().getPort());
        assertThat(digests.send(MONDAY))
                .as("the letter of the day is still to be sent")
                .isEqualTo(1);
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        assertThat(post(URL, "email", "ngan tại xã", ngan))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("value=\"ngan tại xã\"");
    }

    private void subscribe() {
        assertThat(post(URL, "email", "ngan@xa-dong-ngan.vn", ngan)).hasStatus3xxRedirection();
        assertThat(post(URL + "/confirmation", "code", code(), ngan)).hasStatus3xxRedirection();
    }

    private void require(String period) {
        var request =
                http.post().uri("/returns/forms").param("form", "movement-year").param("period", period);
        assertThat(request.param("_key", Ids.next().toString())
                        .with(signedIn(NHAI))
                        .with(csrf()))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult post(String url, String field, String value, Officer officer) {
        return http.post()
                .uri(url)
                .param(field, value)
                .param("_key", Ids.next().toString())
                .with(signedIn(officer))
                .with(csrf())
                .exchange();
    }

    private String page() throws Exception {
        return http.get().uri(URL).with(signedIn(ngan)).exchange().getResponse().getContentAsString();
    }

    private MimeMessage last() {
        return mail.getReceivedMessages()[mail.getReceivedMessages().length - 1];
    }

    private String code() {
        try {
            var found = CODE.matcher(last().getContent().toString());
            assertThat(found.find()).isTrue();
            return found.group();
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private String wrong() {
        return code().equals("123456") ? "654321" : "123456";
    }
}
