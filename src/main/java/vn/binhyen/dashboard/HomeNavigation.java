package vn.binhyen.dashboard;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.NavItem;

/** The lines of the side navigation that lead to the first page and the overview. */
@Configuration(proxyBeanMethods = false)
class HomeNavigation {

    @Bean
    NavItem homeItem() {
        return new NavItem(
                NavItem.Group.HOME,
                10,
                "dashboard.title",
                "/",
                Set.of(
                        Roles.UNIT,
                        Roles.COMMUNE_OFFICER,
                        Roles.PROVINCE_OFFICE,
                        Roles.LEADER,
                        Roles.MINISTRY,
                        Roles.OPERATOR));
    }

    @Bean
    NavItem overviewItem() {
        return new NavItem(
                NavItem.Group.HOME,
                20,
                "dashboard.overview",
                "/overview",
                Set.of(Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY));
    }
}
