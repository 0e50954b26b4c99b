package vn.binhyen.register;

import java.util.UUID;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;

/** Đơn vị: a residential area or an organisation as the register knows it; {@code version} names this state of it. */
public record Unit(AreaId id, String code, UnitDetails details, int version) {

    public UnitKind kind() {
        return details.kind();
    }

    public String name() {
        return details.name();
    }

    public ManagingLevel managing() {
        return details.managing();
    }

    public AreaId commune() {
        return id.ancestor(Level.COMMUNE);
    }

    /** Does the standard "An toàn về an ninh, trật tự" apply to it, and why (not). */
    public StandardVerdict standard() {
        return StandardVerdict.of(details);
    }

    public boolean isOpen() {
        return details.closedOn() == null;
    }

    public String url() {
        return "/units/" + id;
    }

    /** The id under which the ledger knows this unit as a source. */
    UUID sourceId() {
        return new UUID(0, id.value());
    }
}
