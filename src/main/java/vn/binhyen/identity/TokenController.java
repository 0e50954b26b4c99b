package vn.binhyen.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.platform.Commands;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.IdempotencyKey;
import vn.binhyen.platform.Pages;

/** Access tokens of the person who is signed in. */
@Controller
@RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY, Roles.OPERATOR})
class TokenController {

    private final Tokens tokens;
    private final Commands commands;
    private final MessageSource messages;

    TokenController(Tokens tokens, Commands commands, MessageSource messages) {
        this.tokens = tokens;
        this.commands = commands;
        this.messages = messages;
    }

    @GetMapping("/account/tokens")
    ModelAndView list(@AuthenticationPrincipal Officer officer) {
        return Pages.show("identity/tokens", page(officer, null, "", FormErrors.NONE));
    }

    /** Answers with the page itself, not a redirect: the token is shown here and never again, not even to a repeat. */
    @PostMapping("/account/tokens")
    ModelAndView create(
            @Valid @ModelAttribute TokenForm form,
            BindingResult binding,
            @AuthenticationPrincipal Officer officer,
            IdempotencyKey key) {
        if (binding.hasErrors()) {
            var page = page(officer, null, form.name(), FormErrors.of(binding, messages));
            return Pages.again("identity/tokens", page);
        }
        var fresh = new String[1];
        commands.once(key, () -> {
            fresh[0] = tokens.create(form.name(), officer);
            return "/account/tokens";
        });
        return Pages.show("identity/tokens", page(officer, fresh[0], "", FormErrors.NONE));
    }

    @PostMapping("/account/tokens/{id}/revocation")
    ModelAndView revoke(@PathVariable UUID id, @AuthenticationPrincipal Officer officer, IdempotencyKey key) {
        return Pages.redirect(commands.once(key, () -> {
            tokens.revoke(id, officer);
            return "/account/tokens";
        }));
    }

    private TokensPage page(Officer officer, @Nullable String created, String name, FormErrors errors) {
        var lines = tokens.list(officer).stream()
                .map(token ->
                        new TokensPage.Line(token.id().toString(), token.name(), token.createdAt(), token.expiresAt()))
                .toList();
        return new TokensPage(lines, created, name, errors);
    }
}
