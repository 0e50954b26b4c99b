package vn.binhyen.identity;

import java.io.Serializable;
import java.security.Principal;
import java.util.Locale;
import java.util.UUID;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Scope;
import vn.binhyen.platform.SignedIn;

/** Người dùng đang làm việc: an account holder at work, with the role and the area that bound what is visible. */
public record Officer(UUID id, String username, String name, String title, Role role, long areaId)
        implements SignedIn, Principal, Serializable {

    /** The system itself, for the command line and background jobs. */
    public static final Officer SYSTEM =
            new Officer(Actor.SYSTEM.id(), "system", "Bình Yên", "", Role.OPERATOR, AreaId.NATION);

    public Officer(UUID id, String username, String name, String title, Role role, AreaId area) {
        this(id, username, name, title, role, area.value());
    }

    public AreaId area() {
        return new AreaId(areaId);
    }

    public Scope scope() {
        return Scope.of(area());
    }

    public Actor actor() {
        return new Actor(id, name, scope());
    }

    public boolean is(Role role) {
        return this.role == role;
    }

    @Override
    public String roleKey() {
        return "role." + role.name().toLowerCase(Locale.ROOT);
    }

    /** The principal's name, by which sessions are found. */
    @Override
    public String getName() {
        return username;
    }
}
