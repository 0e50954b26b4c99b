package vn.binhyen.grading;

import java.util.Collection;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.place.AreasRemoved;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.register.UnitRecords;
import vn.binhyen.register.UnitsRemoved;

/** The gradings of units, for their page; a unit that has one is not taken out of the register. */
@Component
@Transactional(readOnly = true)
class GradingsOfUnits implements UnitRecords {

    private final GradingRepository repository;
    private final MessageSource messages;

    GradingsOfUnits(GradingRepository repository, MessageSource messages) {
        this.repository = repository;
        this.messages = messages;
    }

    @Override
    public List<Line> latest(Collection<AreaId> units, Officer officer, int limit) {
        if (officer.is(Role.OPERATOR)) {
            return List.of();
        }
        return repository.latestOf(units, officer.scope(), limit).stream()
                .map(grading ->
                        new Line(grading.openedOn(), "grading.one", title(grading), GradingTelling.url(grading)))
                .toList();
    }

    private String title(Grading grading) {
        var result = grading.result();
        var key = result == null ? grading.stage().key() : result.grade().key();
        return grading.year() + " · " + messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(UnitsRemoved removed) {
        repository.anyWithin(removed.units().keySet(), Actor.current().scope()).ifPresent(unit -> {
            throw RuleViolation.conflict("unit-has-gradings", removed.units().getOrDefault(unit, ""));
        });
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(AreasRemoved removed) {
        repository.anyWithin(removed.areas().keySet(), Actor.current().scope()).ifPresent(place -> {
            throw RuleViolation.conflict("unit-has-gradings", removed.around(place));
        });
    }
}
