package vn.binhyen.place;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.identity.Roles;
import vn.binhyen.ledger.Measures;
import vn.binhyen.platform.NavItem;

/** What places bring to the application: their measure and their lines of the navigation. */
@Configuration(proxyBeanMethods = false)
class PlaceConfiguration {

    @Bean
    Measures placeMeasures() {
        return new Measures(List.of(AreaStock.measure()));
    }

    @Bean
    NavItem areasNavigation() {
        return new NavItem(
                NavItem.Group.WORK,
                310,
                "place.areas",
                "/areas",
                Set.of(
                        Roles.UNIT,
                        Roles.COMMUNE_OFFICER,
                        Roles.PROVINCE_OFFICE,
                        Roles.LEADER,
                        Roles.MINISTRY,
                        Roles.OPERATOR));
    }

    @Bean
    NavItem reorganisationsNavigation() {
        return new NavItem(
                NavItem.Group.WORK,
                315,
                "place.reorganisations",
                "/reorganisations",
                Set.of(Roles.PROVINCE_OFFICE, Roles.MINISTRY, Roles.OPERATOR));
    }
}
