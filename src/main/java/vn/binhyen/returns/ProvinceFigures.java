package vn.binhyen.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.binhyen.figure.Figure;
import vn.binhyen.figure.FigureSet;
import vn.binhyen.figure.OwnFigures;
import vn.binhyen.figure.Wording;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.Term;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;

/** Chỉ tiêu của biểu mẫu riêng: each measure that a province brings is a figure at once, for those who see the province. */
@Component
class ProvinceFigures implements OwnFigures {

    private static final Wording SET = new Wording("Chỉ tiêu riêng của tỉnh", "The province's own figures");
    private static final Wording ANSWERS =
            new Wording("Cơ quan thường trực cấp tỉnh", "The standing office of the province");

    private final FormVersions versions;
    private final ObjectProvider<FormCatalog> forms;

    ProvinceFigures(FormVersions versions, ObjectProvider<FormCatalog> forms) {
        this.versions = versions;
        this.forms = forms;
    }

    @Override
    public List<FigureSet> sets() {
        if (!Actor.isBound()) {
            return List.of();
        }
        var area = Actor.current().scope().area();
        var within = area.level() == Level.NATION ? area : area.ancestor(Level.PROVINCE);
        var bySet = new LinkedHashMap<AreaId, LinkedHashMap<String, Figure>>();
        for (var version : versions.list(within, within.last())) {
            var written = forms.getObject().written(version);
            if (!written.measures().isEmpty()) {
                var figures = bySet.computeIfAbsent(version.province(), first -> new LinkedHashMap<>());
                written.measures().forEach(measure -> figures.put(measure.code(), figure(measure, written)));
            }
        }
        var sets = new ArrayList<FigureSet>();
        bySet.forEach(
                (province, figures) -> sets.add(new FigureSet("own-" + province, SET, List.copyOf(figures.values()))));
        return sets;
    }

    private static Figure figure(FormPack.Asked measure, Form.Written form) {
        var part = new Figure.Part(Term.of(measure.measure().code()));
        var label = Objects.requireNonNullElseGet(measure.label(), () -> label(measure, form));
        return new Figure(
                measure.code(),
                measure.kind() == Measure.Kind.STOCK ? Figure.Kind.STOCK : Figure.Kind.SUM,
                part,
                part,
                measure.scale(),
                label,
                measure.unit(),
                new Wording(
                        label.vi() + ", theo báo cáo đã duyệt của biểu “"
                                + form.title().vi() + "”.",
                        label.en() + ", as approved returns of the form “"
                                + form.title().en() + "” say."),
                ANSWERS);
    }

    /** Without a label of its own it is called like the first row that asks for it. */
    private static Wording label(FormPack.Asked measure, Form.Written form) {
        return form.sections().stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> measure.code().equals(row.measure()))
                .findFirst()
                .map(FormRow::label)
                .orElse(measure.unit());
    }
}
