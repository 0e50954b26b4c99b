package vn.binhyen.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.audit.Audit;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.Scope;

/** Tài khoản: opens, disables and finds accounts. Disabling ends every session of the account at once. */
@Service
@Transactional
public class Accounts {

    /** The password of all demo accounts; the server refuses any address but loopback while they exist. */
    public static final String DEMO_PASSWORD = "binhyen-demo";

    private static final int MIN_PASSWORD = 10;
    private static final int LIST_LIMIT = 500;

    private final AccountRepository repository;
    private final PasswordEncoder passwords;
    private final Audit audit;
    private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions;

    Accounts(
            AccountRepository repository,
            PasswordEncoder passwords,
            Audit audit,
            ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions) {
        this.repository = repository;
        this.passwords = passwords;
        this.audit = audit;
        this.sessions = sessions;
    }

    /**
     * Opens an account within the opener's own area.
     *
     * @throws RuleViolation {@code username-taken}, {@code password-too-short}
     */
    public Officer open(NewAccount wanted, Officer opener) {
        if (!opener.scope().contains(wanted.area())) {
            throw new NotFound();
        }
        if (wanted.password().length() < MIN_PASSWORD) {
            throw RuleViolation.invalid("password-too-short", MIN_PASSWORD).at("password");
        }
        var account = new Account(
                Ids.next(),
                wanted.username(),
                wanted.name(),
                wanted.title(),
                wanted.role(),
                wanted.area(),
                passwords.encode(wanted.password()),
                false,
                wanted.demo(),
                0);
        if (!repository.insert(account)) {
            throw RuleViolation.conflict("username-taken", wanted.username()).at("username");
        }
        audit.record(
                "account.open",
                "account",
                account.id().toString(),
                account.area(),
                Map.of("username", account.username(), "role", account.role().name()));
        return account.officer();
    }

    public void disable(UUID id, Officer by) {
        var account = get(id, by);
        if (account.id().equals(by.id())) {
            throw RuleViolation.conflict("account-own");
        }
        repository.update(account.disable());
        audit.record("account.disable", "account", id.toString(), account.area(), Map.of());
        var open = sessions.getObject();
        open.findByPrincipalName(account.username()).keySet().forEach(open::deleteById);
    }

    public void enable(UUID id, Officer by) {
        var account = get(id, by);
        repository.update(account.enable());
        audit.record("account.enable", "account", id.toString(), account.area(), Map.of());
    }

    /** Somebody who works for one of these places or within it. */
    @Transactional(readOnly = true)
    public Optional<Officer> anyWithin(Collection<AreaId> areas) {
        return repository.anyWithin(areas, Scope.NATION).map(Account::officer);
    }

    /** Who holds this account, unless it is disabled. */
    @Transactional(readOnly = true)
    public Optional<Officer> holder(UUID id) {
        return repository
                .find(id, Scope.NATION)
                .filter(account -> !account.disabled())
                .map(Account::officer);
    }

    /** The demo accounts that exist, so that the sign-in page can list them. */
    @Transactional(readOnly = true)
    public List<Officer> demo() {
        return repository.listDemo(Scope.NATION).stream().map(Account::officer).toList();
    }

    @Transactional(readOnly = true)
    public boolean anyDemo() {
        return repository.anyDemo(Scope.NATION);
    }

    /** Removes all demo accounts; answers how many there were. */
    public int removeDemo() {
        return repository.deleteDemo();
    }

    @Transactional(readOnly = true)
    Optional<Account> byUsername(String username) {
        return repository.findByUsername(username, Scope.NATION);
    }

    @Transactional(readOnly = true)
    List<Account> list(Officer reader) {
        return repository.list(reader.scope(), LIST_LIMIT);
    }

    private Account get(UUID id, Officer by) {
        return repository.find(id, by.scope()).orElseThrow(NotFound::new);
    }
}
