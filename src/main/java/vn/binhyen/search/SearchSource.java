package vn.binhyen.search;

import java.util.List;
import vn.binhyen.identity.Role;

/** Nguồn tìm kiếm: how a module lets its records be found; modules that have something to find declare one as a bean. */
public interface SearchSource {

    /** Names the source for programs; its title is the message {@code search.kind.<kind>}. */
    String kind();

    /** Where it stands among the others. */
    int order();

    /** Who may open what it finds. */
    boolean isFor(Role role);

    /** The best hits within the officer's scope, best first. */
    List<SearchHit> find(SearchQuestion question);

    /** The address of the list of all hits; empty where there is none. */
    String listUrl(String typed);
}
