package vn.binhyen.reminder;

import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.identity.Roles;
import vn.binhyen.platform.NavItem;

/** The settings of letters and the line of the side navigation that leads to one's own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReminderSettings.class)
class ReminderConfiguration {

    @Bean
    NavItem remindersNavigation() {
        return new NavItem(
                NavItem.Group.SYSTEM,
                925,
                "reminder.title",
                "/account/reminders",
                Set.of(Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE));
    }
}
