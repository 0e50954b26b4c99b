package vn.binhyen.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.ledger.Contribution;
import vn.binhyen.ledger.Dimension;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.MeasureCode;
import vn.binhyen.ledger.Measures;
import vn.binhyen.ledger.Restatement;
import vn.binhyen.ledger.Slice;
import vn.binhyen.ledger.Source;

/** Chỉ số gốc của Ban Chỉ đạo: committees that stand and members who serve, by the level of their place. */
@Configuration(proxyBeanMethods = false)
class CommitteeMeasures {

    static final String SOURCE = "committee";
    static final MeasureCode COMMITTEES = new MeasureCode("committee.committees");
    static final MeasureCode MEMBERS = new MeasureCode("committee.members");

    @Bean
    Measures measuresOfCommittees() {
        var level = new Dimension("level", List.of("PROVINCE", "DISTRICT", "COMMUNE"));
        var positions = Arrays.stream(Position.values()).map(Enum::name).toList();
        return new Measures(List.of(
                new Measure(COMMITTEES, Measure.Kind.STOCK, "Ban Chỉ đạo", 0, List.of(level)),
                new Measure(
                        MEMBERS,
                        Measure.Kind.STOCK,
                        "thành viên",
                        0,
                        List.of(level, new Dimension("position", positions)))));
    }

    /** A committee counts while it was not dissolved and its place exists; {@code gone} is the first day without it. */
    static Restatement restatement(Committee committee, @Nullable LocalDate gone) {
        var contributions = new ArrayList<Contribution>();
        var level = committee.area().level().name();
        var end = earlier(committee.dissolvedOn(), gone);
        add(contributions, committee, COMMITTEES, Slice.of("level", level), committee.setUpOn(), end);
        for (var member : committee.members()) {
            var slice = Slice.of(
                    "level", level, "position", member.seat().position().name());
            add(contributions, committee, MEMBERS, slice, member.seat().since(), earlier(member.end(), end));
        }
        return new Restatement(source(committee), contributions);
    }

    static Source source(Committee committee) {
        return new Source(SOURCE, committee.id());
    }

    private static void add(
            List<Contribution> all,
            Committee committee,
            MeasureCode measure,
            Slice slice,
            LocalDate from,
            @Nullable LocalDate end) {
        if (end != null && !end.isAfter(from)) {
            return;
        }
        all.add(new Contribution(measure, slice, committee.area(), from, 1));
        if (end != null) {
            all.add(new Contribution(measure, slice, committee.area(), end, -1));
        }
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
