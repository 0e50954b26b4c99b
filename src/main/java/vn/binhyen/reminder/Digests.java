package vn.binhyen.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.identity.Accounts;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.VietnameseFormat;

/**
 * Sends each officer who asked for it one letter a day with what awaits them, and none when nothing presses. A letter is
 * claimed before it goes: a server that dies between the two sends one too few, never two.
 */
@Component
class Digests {

    private static final Logger LOG = LoggerFactory.getLogger(Digests.class);
    private static final long EVERY = 10 * 60 * 1000;

    private final AddressRepository addresses;
    private final Duties duties;
    private final Accounts accounts;
    private final Mailing mailing;
    private final ReminderSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Digests(
            AddressRepository addresses,
            Duties duties,
            Accounts accounts,
            Mailing mailing,
            ReminderSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.addresses = addresses;
        this.duties = duties;
        this.accounts = accounts;
        this.mailing = mailing;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** From the set hour on, every ten minutes: so a server that was down at that hour sends when it is back. */
    @Scheduled(initialDelay = EVERY, fixedDelay = EVERY)
    void sendDue() {
        var now = LocalDateTime.ofInstant(clock.instant(), VietnameseFormat.ZONE);
        if (mailing.isPossible() && now.getHour() >= settings.hour()) {
            send(now.toLocalDate());
        }
    }

    /** Answers how many letters went out. */
    int send(LocalDate today) {
        var waiting = Officer.SYSTEM.actor().get(() -> transaction.execute(status -> addresses.due(today)));
        return (int) waiting.stream().filter(address -> sent(address, today)).count();
    }

    private boolean sent(Address address, LocalDate today) {
        var holder = Officer.SYSTEM.actor().get(() -> accounts.holder(address.account()));
        return holder.isPresent() && holder.get().actor().get(() -> sent(address, holder.get(), today));
    }

    private boolean sent(Address address, Officer officer, LocalDate today) {
        LocaleContextHolder.setLocale(address.language());
        try {
            var list = duties.of(officer, today, address.language());
            if (list.stream().noneMatch(Duty::presses) || !claimed(address, today)) {
                return false;
            }
            mailing.send(address, subject(list, address), text(list, address, officer, today));
            return true;
        } catch (MailException refused) {
            LOG.warn("The letter of {} was not taken: {}", today, refused.getMessage());
            transaction.executeWithoutResult(status -> addresses.release(address.account(), today));
            return false;
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private boolean claimed(Address address, LocalDate today) {
        return Boolean.TRUE.equals(transaction.execute(status -> addresses.claim(address.account(), today)));
    }

    private String subject(List<Duty> list, Address address) {
        var late = list.stream().filter(duty -> duty.tone().equals(Duty.LATE)).count();
        var key = late > 0 ? "reminder.subject-late" : "reminder.subject";
        return mailing.text(key, address.language(), list.size(), late);
    }

    private String text(List<Duty> list, Address address, Officer officer, LocalDate today) {
        var lines = list.stream()
                .map(duty -> "– " + duty.text() + (duty.due().isEmpty() ? "" : " (" + duty.due() + ")") + "\n  "
                        + mailing.link(duty.url()))
                .collect(Collectors.joining("\n"));
        return mailing.text(
                "reminder.text",
                address.language(),
                officer.name(),
                VietnameseFormat.date(today),
                lines,
                mailing.link("/account/reminders"));
    }
}
