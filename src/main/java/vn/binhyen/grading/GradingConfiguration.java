package vn.binhyen.grading;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.NavItem;

/** The line of the side navigation that leads here. */
@Configuration(proxyBeanMethods = false)
class GradingConfiguration {

    @Bean
    NavItem gradingNavigation() {
        return new NavItem(
                NavItem.Group.STANDARD,
                510,
                "grading.title",
                "/gradings",
                Set.of(Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY));
    }
}
