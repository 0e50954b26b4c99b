package vn.binhyen.map;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.NavItem;

/** The lines of the side navigation that lead here. */
@Configuration(proxyBeanMethods = false)
class MapConfiguration {

    @Bean
    NavItem mapNavigation() {
        return new NavItem(
                NavItem.Group.FIGURES,
                510,
                "map.title",
                "/map",
                Set.of(Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY, Roles.OPERATOR));
    }
}
