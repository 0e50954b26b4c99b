package vn.binhyen.outreach;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.NavItem;

/** The line of the side navigation that leads here. */
@Configuration(proxyBeanMethods = false)
class OutreachConfiguration {

    @Bean
    NavItem outreachNavigation() {
        return new NavItem(
                NavItem.Group.WORK,
                300,
                "outreach.title",
                "/outreach",
                Set.of(Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY));
    }
}
