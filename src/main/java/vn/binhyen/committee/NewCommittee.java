package vn.binhyen.committee;

import java.util.List;
import vn.binhyen.platform.AreaId;

/** A committee as it is set up: its place, its name, the decision, and its first members. */
public record NewCommittee(AreaId area, String name, CommitteeDecision decision, List<Seat> seats) {

    static final int NAME_LENGTH = 250;

    public NewCommittee {
        name = Seat.text("name", name, NAME_LENGTH);
        seats = List.copyOf(seats);
    }
}
