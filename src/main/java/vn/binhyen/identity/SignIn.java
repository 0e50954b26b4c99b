package vn.binhyen.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import vn.binhyen.platform.Actor;

/**
 * Checks name and password. An unknown name costs as much time as a wrong password, so neither can be told; who fails
 * too often waits, with the right password too.
 */
@Component
class SignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final FailedSignIns failed;
    private final String nobodysHash;

    SignIn(Accounts accounts, PasswordEncoder passwords, FailedSignIns failed) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.failed = failed;
        this.nobodysHash = passwords.encode("nobody");
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var address =
                attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        if (failed.tooMany(attempt.getName(), address)) {
            throw new LockedException("Too many failed attempts");
        }
        var officer = officer(attempt);
        if (officer.isEmpty()) {
            failed.add(attempt.getName(), address);
            throw new BadCredentialsException("Unknown name or wrong password");
        }
        failed.forget(attempt.getName(), address);
        return signedIn(officer.get());
    }

    private Optional<Officer> officer(Authentication attempt) {
        var password = String.valueOf(attempt.getCredentials());
        var account = Actor.SYSTEM.get(() -> accounts.byUsername(attempt.getName()));
        var hash = account.map(Account::passwordHash).orElse(nobodysHash);
        var matches = passwords.matches(password, hash);
        return account.filter(found -> matches && !found.disabled()).map(Account::officer);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    static Authentication signedIn(Officer officer) {
        List<GrantedAuthority> roles =
                List.of(new SimpleGrantedAuthority("ROLE_" + officer.role().name()));
        return UsernamePasswordAuthenticationToken.authenticated(officer, null, roles);
    }
}
