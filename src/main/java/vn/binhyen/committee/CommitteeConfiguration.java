package vn.binhyen.committee;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.NavItem;

/** The line of the side navigation that leads here. */
@Configuration(proxyBeanMethods = false)
class CommitteeConfiguration {

    @Bean
    NavItem committeeNavigation() {
        return new NavItem(
                NavItem.Group.WORK,
                350,
                "committee.title",
                "/committees",
                Set.of(Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY));
    }
}
