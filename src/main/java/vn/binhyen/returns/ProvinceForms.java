package vn.binhyen.returns;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.audit.Audit;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.NotFound;
import vn.binhyen.platform.RuleViolation;

/**
 * Biểu mẫu của tỉnh: a province writes a form of its own, or another wording of a shipped one, for periods from one on. Versions are
 * never changed; one that would change a period of which something was sent is refused, so every return keeps reading as it was.
 */
@Service
@Transactional
public class ProvinceForms {

    private static final int MOST = 100_000;
    private static final int HUNDRED = 100;

    private final FormCatalog forms;
    private final FormVersions versions;
    private final FormFiles files;
    private final Audit audit;
    private final Clock clock;

    ProvinceForms(FormCatalog forms, FormVersions versions, FormFiles files, Audit audit, Clock clock) {
        this.forms = forms;
        this.versions = versions;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was found in a text; the form where nothing is wrong. */
    record Checked(FormText text, Form form, List<FormProblem> problems) {}

    /** Ban hành: answers the number of the version. */
    public int publish(String text, String period, Officer officer) {
        var province = province(officer);
        var checked = check(text, officer);
        if (!checked.problems().isEmpty()) {
            var first = checked.problems().getFirst();
            throw RuleViolation.invalid("form-text", checked.text().line(first), first.key())
                    .at("text");
        }
        var code = checked.form().code();
        var from = checked.form().period(period).days().to();
        versions.sent(province, code, from).ifPresent(sent -> {
            throw RuleViolation.conflict("form-in-use", sent).at("period");
        });
        var number = (int) forms.versions(province).stream()
                        .filter(version -> version.form().equals(code))
                        .count()
                + 1;
        var version =
                new FormVersion(Ids.next(), province, code, number, from, text, Stamp.of(officer, clock.instant()));
        versions.insert(version);
        forms.form(version);
        audit.record(
                "returns.form",
                "return-form",
                code,
                province,
                Map.of("number", number, "period", period, "text", text));
        return number;
    }

    /** Everything that is wrong with a text, as far as it can be read. */
    @Transactional(readOnly = true)
    Checked check(String typed, Officer officer) {
        var province = province(officer);
        if (typed.length() > MOST) {
            throw RuleViolation.invalid("form-too-long", MOST).at("text");
        }
        var text = FormText.of(typed);
        var written = text.written();
        if (written == null || !text.problems().isEmpty()) {
            return new Checked(text, forms.list(province).getFirst(), text.problems());
        }
        var problems = new ArrayList<FormProblem>();
        measures(written, province, problems);
        var making = forms.making(written);
        var form = making.make();
        problems.addAll(making.problems());
        if (problems.isEmpty()) {
            beside(form, province, problems);
        }
        return new Checked(text, form, problems);
    }

    @Transactional(readOnly = true)
    List<FormVersion> versions(String form, Officer officer) {
        return forms.versions(officer.area()).stream()
                .filter(version -> version.form().equals(form))
                .toList();
    }

    /** The text in force, to be changed; nothing for a form that is new. */
    @Transactional(readOnly = true)
    String text(String form, Officer officer) {
        return versions(form, officer).stream()
                .reduce((earlier, later) -> later)
                .map(FormVersion::text)
                .or(() -> files.text(form))
                .orElse("");
    }

    private void measures(Form.Written written, AreaId province, List<FormProblem> problems) {
        // measures of a province begin with its number, so that provinces never meet in one measure
        var own = "p%02d.".formatted(province.provinceId() % HUNDRED);
        var standing = new HashMap<String, FormPack.Asked>();
        for (var version : forms.versions(province)) {
            forms.written(version).measures().forEach(measure -> standing.putIfAbsent(measure.code(), measure));
        }
        for (var i = 0; i < written.measures().size(); i++) {
            var measure = written.measures().get(i);
            var known = standing.get(measure.code());
            if (measure.code() == null || !measure.code().matches(own.replace(".", "\\.") + "[a-z][a-z0-9_]*")) {
                problems.add(FormProblem.of("/measures/" + i + "/code", "form-measure-own", own));
            } else if (measure.kind() == null || measure.unit() == null) {
                problems.add(FormProblem.of("/measures/" + i, "form-part-missing"));
            } else if (known != null && !known.countsAs(measure)) {
                problems.add(FormProblem.of("/measures/" + i, "form-measure-changed", measure.code()));
            }
        }
    }

    /** Beside the other forms of the province, and the earlier versions of this one. */
    private void beside(Form form, AreaId province, List<FormProblem> problems) {
        forms.find(form.code(), province).ifPresent(known -> {
            if (known.calendar() != form.calendar() || known.periodicity() != form.periodicity()) {
                problems.add(FormProblem.of("/periodicity", "form-periods-changed"));
            }
        });
        var asked = new HashMap<String, String>();
        forms.list(province).stream()
                .filter(other -> !other.code().equals(form.code()))
                .forEach(other -> other.asked().forEach(cell -> asked.put(cell.asks(), other.code())));
        for (var cell : form.asked()) {
            var other = asked.putIfAbsent(cell.asks(), form.code());
            if (other != null) {
                problems.add(FormProblem.of(at(form, cell), "form-asked-elsewhere", cell.asks(), other));
            }
        }
    }

    private static String at(Form form, FormCell cell) {
        for (var s = 0; s < form.sections().size(); s++) {
            var row = form.sections().get(s).rows().indexOf(cell.row());
            if (row >= 0) {
                return "/sections/" + s + "/rows/" + row + "/measure";
            }
        }
        return "/sections";
    }

    private static AreaId province(Officer officer) {
        if (officer.area().level() != Level.PROVINCE) {
            throw new NotFound();
        }
        return officer.area();
    }
}
