package vn.binhyen.imports;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.NavItem;

/** The line of the side navigation that leads to the import centre. */
@Configuration(proxyBeanMethods = false)
class ImportsConfiguration {

    @Bean
    NavItem importsNavigation() {
        return new NavItem(
                NavItem.Group.WORK,
                390,
                "import.centre",
                "/imports",
                Set.of(Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.MINISTRY, Roles.OPERATOR));
    }
}
