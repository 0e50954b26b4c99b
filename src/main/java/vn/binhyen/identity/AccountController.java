package vn.binhyen.identity;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.Pages;

/** The operator's list of accounts: disabling one ends its sessions at once. */
@Controller
@RequestMapping("/accounts")
@RolesAllowed(Roles.OPERATOR)
class AccountController {

    private final Accounts accounts;
    private final Commands commands;

    AccountController(Accounts accounts, Commands commands) {
        this.accounts = accounts;
        this.commands = commands;
    }

    @GetMapping
    ModelAndView list(@AuthenticationPrincipal Officer officer) {
        var lines = accounts.list(officer).stream()
                .map(account -> new AccountsPage.Line(
                        account.id().toString(),
                        account.username(),
                        account.name(),
                        account.title(),
                        account.officer().roleKey(),
                        account.disabled(),
                        account.id().equals(officer.id())))
                .toList();
        return Pages.show("identity/accounts", new AccountsPage(lines));
    }

    @PostMapping("/{id}/disabling")
    ModelAndView disable(@PathVariable UUID id, @AuthenticationPrincipal Officer officer, IdempotencyKey key) {
        return Pages.redirect(commands.once(key, () -> {
            accounts.disable(id, officer);
            return "/accounts";
        }));
    }

    @PostMapping("/{id}/enabling")
    ModelAndView enable(@PathVariable UUID id, @AuthenticationPrincipal Officer officer, IdempotencyKey key) {
        return Pages.redirect(commands.once(key, () -> {
            accounts.enable(id, officer);
            return "/accounts";
        }));
    }
}
