package vn.binhyen.identity;

import java.util.UUID;
import vn.binhyen.platform.AreaId;

/** Tài khoản: somebody who may sign in, with the hash of the password (Argon2id). */
record Account(
        UUID id,
        String username,
        String name,
        String title,
        Role role,
        AreaId area,
        String passwordHash,
        boolean disabled,
        boolean demo,
        int version) {

    Officer officer() {
        return new Officer(id, username, name, title, role, area);
    }

    Account disable() {
        return new Account(id, username, name, title, role, area, passwordHash, true, demo, version);
    }

    Account enable() {
        return new Account(id, username, name, title, role, area, passwordHash, false, demo, version);
    }
}
