package vn.binhyen.returns;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.identity.Roles;
import vn.binhyen.ledger.Measures;
import vn.binhyen.platform.NavItem;

/** Chỉ số gốc của báo cáo số liệu: declared as data, and the line of the side navigation that leads here. */
@Configuration(proxyBeanMethods = false)
class ReturnMeasures {

    static final String SOURCE = "returns.return";

    @Bean
    Measures measuresOfReturns(FormFiles files) {
        return new Measures(
                files.measures().stream().map(FormPack.Asked::measure).toList());
    }

    @Bean
    NavItem returnNavigation() {
        return new NavItem(
                NavItem.Group.WORK,
                350,
                "returns.title",
                "/returns",
                Set.of(Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY));
    }
}
