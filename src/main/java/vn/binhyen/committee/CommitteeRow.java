package vn.binhyen.committee;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.platform.AreaId;

/** A committee as a list names it: with its latest decision, its head and how many serve. */
record CommitteeRow(
        UUID id,
        AreaId area,
        String name,
        Committee.Status status,
        String number,
        LocalDate day,
        @Nullable String head,
        long members) {}
