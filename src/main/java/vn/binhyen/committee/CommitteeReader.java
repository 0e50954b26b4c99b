package vn.binhyen.committee;

import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.place.Area;
import vn.binhyen.place.Places;
import vn.binhyen.platform.FormReader;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.VietnameseFormat;

/** Reads a new committee as people and programs write it down. */
@Component
class CommitteeReader {

    private final Places places;
    private final CommitteeTelling telling;
    private final MessageSource messages;

    CommitteeReader(Places places, CommitteeTelling telling, MessageSource messages) {
        this.places = places;
        this.telling = telling;
        this.messages = messages;
    }

    /** The form of a new committee with what is usual. */
    CommitteeForm usual(Officer officer) {
        var own = places.get(officer.area(), officer);
        return new CommitteeForm(
                own.address(),
                text("committee.usual-name"),
                "",
                VietnameseFormat.date(telling.today()),
                text("committee.issuer-of", own.name()),
                "",
                "",
                List.of(),
                "");
    }

    /** The committee with its first members, or messages at the fields that are wrong. */
    Optional<NewCommittee> committee(CommitteeForm form, List<MemberForm> members, FormReader fields, Officer officer) {
        fields.required("name", form.name());
        var typed = fields.required("area", form.area());
        var area = typed.isEmpty() ? Optional.<Area>empty() : places.lookup(typed, officer);
        if (!typed.isEmpty()
                && area.filter(known -> officer.scope().contains(known.id())).isEmpty()) {
            fields.reject(RuleViolation.invalid("committee-area-unknown", typed).at("area"));
        }
        var decision = form.decision(CommitteeDecision.Kind.SET_UP, fields);
        var seats = members.stream().map(member -> member.read(fields)).toList();
        if (area.isEmpty() || decision.isEmpty()) {
            return Optional.empty();
        }
        return fields.value(() -> new NewCommittee(
                area.get().id(),
                form.name(),
                decision.get(),
                seats.stream().flatMap(Optional::stream).toList()));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VietnameseFormat.VIETNAMESE);
    }
}
