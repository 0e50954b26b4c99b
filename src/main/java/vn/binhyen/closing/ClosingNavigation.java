package vn.binhyen.closing;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.NavItem;

/** The line of the side navigation that leads to the closings. */
@Configuration(proxyBeanMethods = false)
class ClosingNavigation {

    @Bean
    NavItem closingsItem() {
        return new NavItem(
                NavItem.Group.FIGURES,
                530,
                "closing.title",
                "/closings",
                Set.of(Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY));
    }
}
