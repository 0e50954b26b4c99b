package vn.binhyen.identity;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a program for whom it acts. */
@RestController
@RolesAllowed({Roles.UNIT, Roles.COMMUNE_OFFICER, Roles.PROVINCE_OFFICE, Roles.LEADER, Roles.MINISTRY, Roles.OPERATOR})
class IdentityApi {

    /** The account holder, the role and the area that bound every answer. */
    record Me(String username, String name, Role role, String area) {}

    @GetMapping("/api/v1/me")
    Me me(@AuthenticationPrincipal Officer officer) {
        return new Me(
                officer.username(),
                officer.name(),
                officer.role(),
                officer.area().toString());
    }
}
