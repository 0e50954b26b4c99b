package vn.binhyen.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;

/** Hồ sơ gắn với đơn vị: what another module has recorded at units, for their page; modules declare one as a bean. */
public interface UnitRecords {

    /** A record as a line: its day, what it is (a message), its title and the address of its page. */
    record Line(LocalDate day, String kindKey, String title, String url) {}

    /** The latest of these units that the officer may open. */
    List<Line> latest(Collection<AreaId> units, Officer officer, int limit);
}
