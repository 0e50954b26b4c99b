package vn.binhyen.place;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.FormErrors;
import vn.binhyen.platform.FormReader;
import vn.binhyen.platform.RuleViolation;
import vn.binhyen.platform.SheetWords;

/** Reads the form of an operation. Places are named by code, or by name where only one has it. */
@Component
class ReorganisationReader {

    private static final int SAME_NAME = 2;

    private final Places places;
    private final MessageSource messages;
    private final Clock clock;

    ReorganisationReader(Places places, MessageSource messages, Clock clock) {
        this.places = places;
        this.messages = messages;
        this.clock = clock;
    }

    /** A form that was read: the operation wanted, or what is wrong. */
    record Reading(Optional<ReorganisationRequest> request, FormReader fields) {}

    Reading read(ReorganisationForm typed, Officer officer) {
        var fields = new FormReader(clock);
        fields.required("verb", typed.verb());
        var verb = fields.choice("verb", ReorganisationVerb.class, typed.verb());
        fields.required("day", typed.day());
        var day = fields.day("day", typed.day());
        var basis = fields.required("legalBasis", typed.legalBasis());
        if (verb == null || day == null) {
            return new Reading(Optional.empty(), fields);
        }
        return new Reading(
                fields.value(() -> new ReorganisationRequest(
                        verb,
                        day,
                        basis,
                        sources(typed, day, officer),
                        targets(verb, typed, day, officer),
                        units(typed.units()))),
                fields);
    }

    FormErrors errors(FormReader fields) {
        return fields.errors(messages);
    }

    FormErrors errors(RuleViolation violation) {
        return FormErrors.of(violation, messages);
    }

    private List<Area> sources(ReorganisationForm typed, LocalDate day, Officer officer) {
        return Arrays.stream(typed.sources().split("[\\n;,]", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(word -> place(word, day.minusDays(1), "sources", officer))
                .distinct()
                .toList();
    }

    private Area place(String typed, LocalDate day, String field, Officer officer) {
        var dated = typed.contains("@") ? typed : typed + "@" + day;
        var found =
                places.lookup(dated, officer).map(List::of).orElseGet(() -> places.named(typed, officer, SAME_NAME));
        if (found.size() > 1) {
            throw RuleViolation.invalid(
                            "place-ambiguous",
                            typed,
                            found.getFirst().code(),
                            found.getLast().code())
                    .at(field);
        }
        return found.stream()
                .findFirst()
                .orElseThrow(() -> RuleViolation.invalid("place-unknown", typed).at(field));
    }

    private List<ReorganisationRequest.Target> targets(
            ReorganisationVerb verb, ReorganisationForm typed, LocalDate day, Officer officer) {
        return switch (verb) {
            case SPLIT -> lines(typed.targets()).map(this::target).toList();
            case MERGE, CREATE, MOVE, RENAME, CHANGE_KIND -> List.of(target(typed, day, officer));
            case ABOLISH_LEVEL, ASSIGN_UNITS, IMPORT -> List.of();
        };
    }

    private ReorganisationRequest.Target target(ReorganisationForm typed, LocalDate day, Officer officer) {
        return new ReorganisationRequest.Target(
                typed.code().strip(),
                typed.name().strip(),
                kind(typed.kind(), "kind"),
                parent(typed.parent().strip(), day, officer),
                null);
    }

    private @Nullable AreaId parent(String typed, LocalDate day, Officer officer) {
        return typed.isEmpty() ? null : place(typed, day, "parent", officer).id();
    }

    /** A line reads: code; name; kind; share. */
    private ReorganisationRequest.Target target(List<String> cells) {
        var share = cell(cells, 3);
        return new ReorganisationRequest.Target(
                cell(cells, 0),
                cell(cells, 1),
                kind(cell(cells, 2), "targets"),
                null,
                share.isEmpty()
                        ? null
                        : AreaShare.parse(share)
                                .orElseThrow(() -> RuleViolation.invalid("succession-not-a-share", share)
                                        .at("targets")));
    }

    private List<ReorganisationRequest.UnitTarget> units(String typed) {
        return lines(typed)
                .map(cells -> new ReorganisationRequest.UnitTarget(cell(cells, 0), cell(cells, 1)))
                .toList();
    }

    private @Nullable AreaKind kind(String typed, String field) {
        return typed.isEmpty()
                ? null
                : SheetWords.of(AreaKind.class, "place.kind.", messages)
                        .find(typed)
                        .orElseThrow(() -> RuleViolation.invalid("field-not-a-choice", typed)
                                .at(field));
    }

    private static Stream<List<String>> lines(String typed) {
        return typed.lines()
                .filter(line -> !line.isBlank())
                .map(line -> Arrays.stream(line.split("[;\\t|]", -1))
                        .map(String::strip)
                        .toList());
    }

    private static String cell(List<String> cells, int index) {
        return index < cells.size() ? cells.get(index) : "";
    }
}
