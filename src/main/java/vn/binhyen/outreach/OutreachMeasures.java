package vn.binhyen.outreach;

import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.ledger.Dimension;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.Measures;

/** Chỉ số gốc của công tác tuyên truyền: what sessions contribute to the ledger, by form and audience. */
@Configuration(proxyBeanMethods = false)
class OutreachMeasures {

    static final String SOURCE = "outreach.session";
    static final MeasureCode SESSIONS = new MeasureCode("outreach.sessions");
    static final MeasureCode PARTICIPANTS = new MeasureCode("outreach.participants");
    static final MeasureCode DOCUMENTS = new MeasureCode("outreach.documents");

    private static final List<Dimension> DIMENSIONS = List.of(
            new Dimension("form", names(OutreachForm.values())), new Dimension("audience", names(Audience.values())));

    @Bean
    Measures measuresOfOutreach() {
        return new Measures(
                List.of(flow(SESSIONS, "buổi"), flow(PARTICIPANTS, "lượt người"), flow(DOCUMENTS, "tài liệu")));
    }

    private static Measure flow(MeasureCode code, String unit) {
        return new Measure(code, Measure.Kind.FLOW, unit, 0, DIMENSIONS);
    }

    private static List<String> names(Enum<?>[] members) {
        return Arrays.stream(members).map(Enum::name).toList();
    }
}
