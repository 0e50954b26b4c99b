package vn.binhyen.register;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.identity.Roles;
import vn.binhyen.ledger.Measures;
import vn.binhyen.platform.NavItem;

/** What the register brings to the application: its measure and its lines of the navigation. */
@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {

    @Bean
    Measures registerMeasures() {
        return new Measures(Stream.concat(Stream.of(UnitStock.measure()), PopulationStock.measures().stream())
                .toList());
    }

    @Bean
    NavItem unitsNavigation() {
        return new NavItem(
                NavItem.Group.WORK,
                300,
                "register.units",
                "/units",
                Set.of(
                        Roles.UNIT,
                        Roles.COMMUNE_OFFICER,
                        Roles.PROVINCE_OFFICE,
                        Roles.LEADER,
                        Roles.MINISTRY,
                        Roles.OPERATOR));
    }
}
