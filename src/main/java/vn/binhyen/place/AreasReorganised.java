package vn.binhyen.place;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Đã sắp xếp địa bàn. Told within the operation's own transaction, before the operation counts as done: who keeps things at
 * units moves them now, and a rule that is broken there takes all of it back. First {@code units} move one by one, then
 * whatever is left in the old commune of {@code communes}, which goes as a whole.
 */
public record AreasReorganised(
        UUID reorganisation, LocalDate day, String legalBasis, List<CommuneMove> communes, List<UnitMove> units) {}
