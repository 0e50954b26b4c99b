package vn.binhyen.enrolment;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.NavItem;

/** The lines of the side navigation that lead here. */
@Configuration(proxyBeanMethods = false)
class EnrolmentConfiguration {

    @Bean
    NavItem enrolmentNavigation() {
        return new NavItem(
                NavItem.Group.STANDARD,
                100,
                "enrolment.title",
                "/enrolments",
                Set.of(Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY));
    }

    @Bean
    NavItem reviewNavigation() {
        return new NavItem(
                NavItem.Group.STANDARD,
                200,
                "enrolment.queue",
                "/reviews",
                Set.of(Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE));
    }

    @Bean
    NavItem progressNavigation() {
        return new NavItem(
                NavItem.Group.STANDARD,
                400,
                "enrolment.progress",
                "/enrolment-progress",
                Set.of(Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY));
    }

    @Bean
    NavItem proposalNavigation() {
        return new NavItem(
                NavItem.Group.STANDARD,
                300,
                "enrolment.proposals",
                "/proposals",
                Set.of(Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER));
    }
}
