package vn.binhyen.outreach;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.platform.AreaId;
import vn.binhyen.register.UnitRecords;

/** The sessions that were held at units, for their page. */
@Component
class SessionsOfUnits implements UnitRecords {

    private final OutreachRepository repository;

    SessionsOfUnits(OutreachRepository repository) {
        this.repository = repository;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> latest(Collection<AreaId> units, Officer officer, int limit) {
        if (officer.is(Role.OPERATOR)) {
            return List.of();
        }
        return repository.latestAt(units, officer.scope(), limit).stream()
                .map(session -> new Line(
                        session.day(),
                        "outreach.form." + session.facts().form(),
                        session.facts().title(),
                        SessionTelling.url(session)))
                .toList();
    }
}
