package vn.binhyen.enrolment;

import java.util.Collection;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.platform.AreaId;
import vn.binhyen.register.UnitRecords;

/** The enrolments of units, for their page. */
@Component
class EnrolmentsOfUnits implements UnitRecords {

    private final EnrolmentRepository repository;
    private final MessageSource messages;

    EnrolmentsOfUnits(EnrolmentRepository repository, MessageSource messages) {
        this.repository = repository;
        this.messages = messages;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> latest(Collection<AreaId> units, Officer officer, int limit) {
        if (officer.is(Role.OPERATOR)) {
            return List.of();
        }
        return repository.latestOf(units, officer.scope(), limit).stream()
                .map(enrolment -> new Line(
                        enrolment.course().enrolledOn(),
                        "enrolment.one",
                        enrolment.year() + " · "
                                + messages.getMessage(enrolment.stage().key(), null, LocaleContextHolder.getLocale()),
                        EnrolmentTelling.url(enrolment)))
                .toList();
    }
}
