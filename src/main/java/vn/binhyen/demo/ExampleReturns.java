package vn.binhyen.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.returns.ProvinceForms;
import vn.binhyen.returns.ReturnRegister;
import vn.binhyen.returns.Returns;

/** Has the places of the demo province report: old periods are approved, of the last one some wait, some owe, one was sent back. */
@Component
class ExampleReturns {

    private static final String OFFICE = "Nguyễn Thị Hoa";
    /** Who enters what comes on paper, and so approves none of it. */
    private static final String CLERK = "Lê Văn Khoa";

    private static final String LEADER = "Phạm Anh Dũng";
    private static final String SOURCE = "Sổ theo dõi của đơn vị";

    private final Returns returns;
    private final ReturnRegister register;
    private final ProvinceForms forms;

    ExampleReturns(Returns returns, ReturnRegister register, ProvinceForms forms) {
        this.returns = returns;
        this.forms = forms;
        this.register = register;
    }

    void load(String folder, PlaceRecipe places) {
        var province = places.provinceId();
        var office = officer(OFFICE, Role.PROVINCE_OFFICE, province);
        var watched = places.communes().get(places.groups().getFirst().size()).id();
        office.actor()
                .run(() -> Recipes.read(folder, "returns", new TypeReference<List<ReturnRecipe>>() {})
                        .forEach(recipe -> {
                            write(folder, recipe, office);
                            report(recipe, office, watched);
                        }));
    }

    /** A form of the province's own is published before anybody fills it in. */
    private void write(String folder, ReturnRecipe recipe, Officer office) {
        if (recipe.since() != null) {
            forms.publish(Recipes.text(folder, "forms/" + recipe.form()), recipe.since(), office);
        }
    }

    private void report(ReturnRecipe recipe, Officer office, AreaId watched) {
        var periods = register.ended(recipe.form(), recipe.periods(), office);
        register.assign(recipe.form(), periods.getFirst(), office);
        for (var period : periods) {
            report(recipe, period, period.equals(periods.getLast()), office, watched);
        }
    }

    /** {@code open}: not everybody has reported yet. */
    private void report(ReturnRecipe recipe, String period, boolean open, Officer office, AreaId watched) {
        var owing = register.owing(recipe.form(), period, office);
        var numbers = new LinkedHashMap<AreaId, Map<String, Long>>();
        for (var index = 0; index < owing.size(); index++) {
            var area = owing.get(index);
            if (!open || recipe.isReceived(index) || (recipe.returned() != null && area.equals(watched))) {
                numbers.put(area, recipe.numbers(area, period));
            }
        }
        if (numbers.isEmpty()) {
            return;
        }
        var notes = Objects.requireNonNullElse(recipe.explained(), List.<String>of()).stream()
                .collect(Collectors.toMap(cell -> cell, cell -> Objects.requireNonNull(recipe.note())));
        var sent = returns.report(
                recipe.form(), period, numbers, notes, SOURCE, officer(CLERK, Role.PROVINCE_OFFICE, office.area()));
        decide(recipe, owing, sent, open, office, watched);
    }

    private void decide(
            ReturnRecipe recipe,
            List<AreaId> owing,
            Map<AreaId, UUID> sent,
            boolean open,
            Officer office,
            AreaId watched) {
        var returned = recipe.returned();
        var one = sent.get(watched);
        var back = open && returned != null && one != null;
        if (back) {
            returns.sendBack(
                    Objects.requireNonNull(one),
                    Map.of(Objects.requireNonNull(returned).cell(), returned.reason()),
                    office);
        }
        var approved = sent.entrySet().stream()
                .filter(entry -> !open || recipe.isApproved(owing.indexOf(entry.getKey())))
                .filter(entry -> !(back && entry.getKey().equals(watched)))
                .map(Map.Entry::getValue)
                .toList();
        if (!approved.isEmpty()) {
            var province = owing.getFirst().level() == Level.PROVINCE;
            returns.approve(approved, province ? officer(LEADER, Role.LEADER, office.area()) : office);
        }
    }

    private static Officer officer(String name, Role role, AreaId province) {
        var system = Officer.SYSTEM;
        return new Officer(system.id(), system.username(), name, system.title(), role, province);
    }
}
