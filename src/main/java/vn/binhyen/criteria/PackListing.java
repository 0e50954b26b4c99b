package vn.binhyen.criteria;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.AreaId;

/** Lists the versions of rule packs. Drafts are seen by who decides and by who looks over the whole. */
@Component
@Transactional(readOnly = true)
class PackListing {

    private final PackRepository repository;
    private final PackTelling telling;
    private final PackWords words;

    PackListing(PackRepository repository, PackTelling telling, PackWords words) {
        this.repository = repository;
        this.telling = telling;
        this.words = words;
    }

    List<PackHead> heads(Officer officer, boolean past) {
        return repository.list(officer.scope()).stream()
                .filter(head ->
                        past || head.state() == PackVersion.State.DRAFT || head.state() == PackVersion.State.PUBLISHED)
                .toList();
    }

    PacksPage page(boolean past, Officer officer) {
        var heads = heads(officer, past);
        var groups = Arrays.stream(Purpose.values())
                .map(purpose -> new PacksPage.Group(
                        purpose.key(),
                        heads.stream()
                                .filter(head -> head.purpose() == purpose)
                                .map(head -> line(head, officer))
                                .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
        return new PacksPage(groups, past);
    }

    private PacksPage.Line line(PackHead head, Officer officer) {
        return new PacksPage.Line(
                PackTelling.url(head.id()),
                words.in(head.title()),
                head.area().equals(AreaId.NATION) ? words.text("criteria.nation") : telling.place(head.area(), officer),
                head.year(),
                head.number(),
                head.validFrom(),
                head.validTo(),
                head.state().key(),
                PackTelling.tone(head.state()));
    }
}
