package vn.binhyen.register;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.ledger.Measures;

/** What the register brings to the application: its measure. */
@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {

    @Bean
    Measures registerMeasures() {
        return new Measures(List.of(UnitStock.measure()));
    }
}
