package vn.binhyen.report;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.NavItem;

/** The line of the side navigation that leads to the reports. */
@Configuration(proxyBeanMethods = false)
class ReportNavigation {

    @Bean
    NavItem reportsNavigation() {
        return new NavItem(
                NavItem.Group.FIGURES,
                650,
                "report.title",
                "/reports",
                Set.of(Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY));
    }
}
