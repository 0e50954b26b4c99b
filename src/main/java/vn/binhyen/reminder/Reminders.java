package vn.binhyen.reminder;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.audit.Audit;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.RuleViolation;

/** Thư nhắc việc: who wants letters, and where. Asked for by the account holder alone (Luật 91/2025/QH15: no default consent). */
@Service
@Transactional
public class Reminders {

    private static final int CODES = 1_000_000;
    private static final String SUBJECT = "account";

    private final AddressRepository repository;
    private final Mailing mailing;
    private final Audit audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Reminders(AddressRepository repository, Mailing mailing, Audit audit, Clock clock) {
        this.repository = repository;
        this.mailing = mailing;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<Address> of(Officer officer) {
        return repository.find(officer.id());
    }

    /**
     * Sends a code to this address; letters about work come only after it was typed.
     *
     * @throws RuleViolation {@code reminder-no-server}, {@code reminder-wait}, {@code reminder-not-sent}
     */
    void ask(String email, Locale language, Officer officer) {
        if (!mailing.isPossible()) {
            throw RuleViolation.conflict("reminder-no-server");
        }
        var now = clock.instant();
        repository.find(officer.id()).ifPresent(address -> address.requireRest(now));
        var code = "%06d".formatted(random.nextInt(CODES));
        var address = Address.asked(officer.id(), email.strip(), language, code, now);
        repository.save(address);
        audit.record("reminder.ask", SUBJECT, officer.id().toString(), officer.area(), Map.of());
        try {
            mailing.send(
                    address,
                    mailing.text("reminder.code-subject", language),
                    mailing.text("reminder.code-text", language, code, mailing.link("/account/reminders")));
        } catch (MailException refused) {
            throw RuleViolation.invalid("reminder-not-sent", address.email()).at("email");
        }
    }

    /**
     * Answers whether the code was right; a wrong one is counted, and after five a new code must be asked for.
     *
     * @throws RuleViolation {@code reminder-code-expired}
     */
    boolean confirm(String code, Officer officer) {
        var now = clock.instant();
        if (repository.find(officer.id()).filter(address -> address.isOpen(now)).isEmpty()) {
            throw RuleViolation.conflict("reminder-code-expired").at("code");
        }
        var right = repository.confirm(officer.id(), code.strip(), now);
        if (right) {
            audit.record("reminder.confirm", SUBJECT, officer.id().toString(), officer.area(), Map.of());
        }
        return right;
    }

    /** Stops the letters and forgets the address. */
    void stop(Officer officer) {
        if (repository.delete(officer.id())) {
            audit.record("reminder.stop", SUBJECT, officer.id().toString(), officer.area(), Map.of());
        }
    }
}
