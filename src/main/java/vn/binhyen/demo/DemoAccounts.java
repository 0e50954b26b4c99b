package vn.binhyen.demo;

import org.springframework.stereotype.Component;
import vn.binhyen.identity.Accounts;
import vn.binhyen.identity.NewAccount;
import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.platform.AreaId;

/** The invented people of the demo province, one for each role; the sign-in page lists them. */
@Component
class DemoAccounts {

    private final Accounts accounts;

    DemoAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    void open(PlaceRecipe places) {
        var province = places.provinceId();
        var where = places.province().name();
        var commune = places.communes().get(places.groups().getFirst().size());
        open("hoa", "Nguyễn Thị Hoa", "Thường trực BCĐ 138 · " + where, Role.PROVINCE_OFFICE, province);
        open("dung", "Phạm Anh Dũng", "Phó Chủ tịch UBND · " + where, Role.LEADER, province);
        open("lan", "Lê Thị Lan", "Công an xã · " + commune.fullName(), Role.COMMUNE_OFFICER, commune.id());
        open(
                "tam",
                "Lò Văn Tâm",
                "Trưởng thôn · " + commune.fullName(),
                Role.UNIT,
                commune.id().unit(1));
        open("thanh", "Trần Đức Thành", "Cục V05 · Bộ Công an", Role.MINISTRY, AreaId.NATION);
        open("van", "Đỗ Thị Vân", "Quản trị vận hành", Role.OPERATOR, AreaId.NATION);
    }

    private void open(String username, String name, String title, Role role, AreaId area) {
        accounts.open(new NewAccount(username, name, title, role, area, Accounts.DEMO_PASSWORD, true), Officer.SYSTEM);
    }
}
