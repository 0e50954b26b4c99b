package vn.binhyen.criteria;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.AreaId;

/** The pack by which a unit is judged, with everything a province changed; {@code version} is what to keep with a judgement. */
public record PackInForce(
        UUID version, AreaId area, @Nullable Integer year, int number, RulePack pack) {

    static PackInForce of(PackVersion version) {
        return new PackInForce(version.id(), version.area(), version.year(), version.number(), version.result());
    }
}
