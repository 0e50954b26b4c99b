package vn.binhyen.recognition;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;

/** Kết quả công nhận: who is recognised for a year, by whichever decision. */
@Service
@Transactional(readOnly = true)
public class Recognitions {

    private final StandingRepository repository;

    Recognitions(StandingRepository repository) {
        this.repository = repository;
    }

    /** Those of these units that a signed decision recognises for the year. */
    public Set<AreaId> of(Collection<AreaId> units, int year, Officer officer) {
        return repository.recognised(units, year, officer.scope());
    }
}
