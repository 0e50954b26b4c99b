package vn.binhyen.figure;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.NavItem;

/** The line of the side navigation that leads here. */
@Configuration(proxyBeanMethods = false)
class FigureNavigation {

    @Bean
    NavItem figuresNavigation() {
        return new NavItem(
                NavItem.Group.FIGURES,
                500,
                "figure.title",
                "/figures",
                Set.of(
                        Roles.UNIT,
                        Roles.COMMUNE_OFFICER,
                        Roles.PROVINCE_OFFICE,
                        Roles.LEADER,
                        Roles.MINISTRY,
                        Roles.OPERATOR));
    }
}
