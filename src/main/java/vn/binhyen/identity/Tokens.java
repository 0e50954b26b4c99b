package vn.binhyen.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.audit.Audit;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.Scope;

/** Mã truy cập: personal access tokens, with which a program acts for its owner. Shown once, kept as a hash. */
@Service
@Transactional
public class Tokens {

    private static final Duration LIFETIME = Duration.ofDays(365);
    private static final int BYTES = 32;

    private final TokenRepository repository;
    private final AccountRepository accounts;
    private final Audit audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Tokens(TokenRepository repository, AccountRepository accounts, Audit audit, Clock clock) {
        this.repository = repository;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes a token and answers its text, which nobody can read again. */
    String create(String name, Officer owner) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var text = "by_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var id = Ids.next();
        var now = clock.instant();
        repository.insert(id, owner.id(), name, hash(text), now, now.plus(LIFETIME));
        audit.record("token.create", "token", id.toString(), owner.area(), Map.of("name", name));
        return text;
    }

    /** The operator makes a token for a program that is to act for this account. */
    public String issue(String username, String name) {
        var account = accounts.findByUsername(username, Scope.NATION).orElseThrow(NotFound::new);
        return create(name, account.officer());
    }

    void revoke(UUID id, Officer owner) {
        if (!repository.delete(id, owner.id())) {
            throw new NotFound();
        }
        audit.record("token.revoke", "token", id.toString(), owner.area(), Map.of());
    }

    @Transactional(readOnly = true)
    List<TokenRepository.Token> list(Officer owner) {
        return repository.list(owner.id());
    }

    /** The account holder for whom this token acts, if it is valid and the account is not disabled. */
    @Transactional(readOnly = true)
    Optional<Officer> holder(String text) {
        return repository
                .accountOf(hash(text), clock.instant())
                .flatMap(account -> accounts.find(account, Scope.NATION))
                .filter(account -> !account.disabled())
                .map(Account::officer);
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
