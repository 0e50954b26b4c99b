package vn.binhyen.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.binhyen.platform.FormReader;
import vn.binhyen.platform.VietnameseFormat;

/** A decision on a committee as it was typed: the place and name of a new one, or who stays in an old one. */
public record CommitteeForm(
        String area,
        String name,
        String number,
        String day,
        String issuer,
        String signer,
        String signerTitle,
        List<String> staying,
        String version) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** A field that was not sent is an empty one. */
    public CommitteeForm {
        area = Objects.requireNonNullElse(area, "");
        name = Objects.requireNonNullElse(name, "");
        number = Objects.requireNonNullElse(number, "");
        day = Objects.requireNonNullElse(day, "");
        issuer = Objects.requireNonNullElse(issuer, "");
        signer = Objects.requireNonNullElse(signer, "");
        signerTitle = Objects.requireNonNullElse(signerTitle, "");
        staying = staying == null ? List.of() : List.copyOf(staying);
        version = Objects.requireNonNullElse(version, "");
    }

    /** A decision of today by the authority and signer of the last one, who all stay. */
    static CommitteeForm next(Committee committee, LocalDate today) {
        var last = committee.decisions().getLast();
        return new CommitteeForm(
                "",
                committee.name(),
                "",
                VietnameseFormat.date(today),
                last.issuer(),
                last.signer(),
                last.signerTitle(),
                committee.servingOn(today).stream()
                        .map(member -> member.id().toString())
                        .toList(),
                Integer.toString(committee.version()));
    }

    Optional<CommitteeDecision> decision(CommitteeDecision.Kind kind, FormReader fields) {
        fields.required("number", number);
        fields.required("day", day);
        var signedOn = fields.day("day", day);
        fields.required("issuer", issuer);
        fields.required("signerTitle", signerTitle);
        fields.required("signer", signer);
        return signedOn == null
                ? Optional.empty()
                : fields.value(() -> CommitteeDecision.of(kind, number, signedOn, issuer, signer, signerTitle));
    }

    List<UUID> stayingMembers() {
        return staying.stream()
                .filter(id -> ID.matcher(id).matches())
                .map(UUID::fromString)
                .toList();
    }
}
