package vn.binhyen.identity;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.platform.NavItem;

/** The lines of the side navigation that lead here. */
@Configuration(proxyBeanMethods = false)
class IdentityNavigation {

    @Bean
    NavItem accountsNavigation() {
        return new NavItem(NavItem.Group.SYSTEM, 920, "identity.accounts", "/accounts", Set.of(Roles.OPERATOR));
    }

    @Bean
    NavItem tokensNavigation() {
        return new NavItem(
                NavItem.Group.SYSTEM,
                930,
                "identity.tokens",
                "/account/tokens",
                Set.of(Roles.PROVINCE_OFFICE, Roles.COMMUNE_OFFICER, Roles.MINISTRY, Roles.OPERATOR));
    }
}
