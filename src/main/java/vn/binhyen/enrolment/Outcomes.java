package vn.binhyen.enrolment;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;
import vn.binhyen.recognition.Recognitions;

/** Kết quả xét: whether units are recognised for a year; nothing is said of one that is still on its way. */
@Service
@Transactional(readOnly = true)
public class Outcomes {

    private final EnrolmentRepository repository;
    private final Recognitions recognitions;

    Outcomes(EnrolmentRepository repository, Recognitions recognitions) {
        this.repository = repository;
        this.recognitions = recognitions;
    }

    /** 1 for who is recognised, 0 for who is not; without those whose enrolment nobody has decided. */
    public Map<AreaId, Long> recognised(Collection<AreaId> units, int year, Officer officer) {
        var recognised = recognitions.of(units, year, officer);
        var enrolled = repository.ofUnits(units, year, officer.scope());
        var known = new HashMap<AreaId, Long>();
        for (var unit : units) {
            var enrolment = enrolled.get(unit);
            if (recognised.contains(unit)) {
                known.put(unit, 1L);
            } else if (enrolment == null || !Stage.OPEN.contains(enrolment.stage())) {
                known.put(unit, 0L);
            }
        }
        return known;
    }
}
