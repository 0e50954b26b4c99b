package vn.binhyen.returns;

import vn.binhyen.identity.Officer;
import vn.binhyen.identity.Role;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Level;
import vn.binhyen.platform.RuleViolation;

/**
 * Who fills in returns, and who decides on them: somebody above the place, on those of a province also its leader, and never who
 * filled it in or sent it ({@code ownWork}).
 */
record ReturnRights(boolean fill, boolean review, boolean correct, boolean ownWork) {

    static final ReturnRights NONE = new ReturnRights(false, false, false, false);

    /** What this officer may do next with a return as it stands. */
    static ReturnRights of(Return one, Officer officer) {
        var decides = one.status() == Return.Status.SUBMITTED && mayReview(one.area(), officer);
        return new ReturnRights(
                one.status().isOpen() && mayFill(officer),
                decides && !one.isWrittenBy(officer.id()),
                one.status() == Return.Status.APPROVED && mayFill(officer),
                decides && one.isWrittenBy(officer.id()));
    }

    static boolean mayFill(Officer officer) {
        return officer.is(Role.UNIT) || officer.is(Role.COMMUNE_OFFICER) || officer.is(Role.PROVINCE_OFFICE);
    }

    static boolean mayReview(AreaId area, Officer officer) {
        var above = !officer.area().equals(area)
                && (officer.is(Role.COMMUNE_OFFICER) || officer.is(Role.PROVINCE_OFFICE) || officer.is(Role.MINISTRY));
        var leads = officer.is(Role.LEADER) && officer.area().equals(area) && area.level() == Level.PROVINCE;
        return officer.scope().contains(area) && (above || leads);
    }

    static void requireReviewer(AreaId area, Officer officer) {
        if (!mayReview(area, officer)) {
            throw RuleViolation.conflict("return-review-above");
        }
    }
}
