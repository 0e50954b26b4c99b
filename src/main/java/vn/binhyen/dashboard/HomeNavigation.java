package vn.binhyen.dashboard;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.NavItem;

/** The line of the side navigation that leads to the first page. */
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
}
