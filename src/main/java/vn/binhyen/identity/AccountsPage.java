package vn.binhyen.identity;

import java.util.List;

/** The accounts an operator may manage. */
public record AccountsPage(List<Line> accounts) {

    /** One account in the list. */
    public record Line(
            String id, String username, String name, String title, String roleKey, boolean disabled, boolean own) {}
}
