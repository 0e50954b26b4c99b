package vn.binhyen.platform;

import java.util.Set;

/** One line of the side navigation. Each module declares its own as beans; an item shows for these roles only. */
public record NavItem(Group group, int order, String titleKey, String url, Set<String> roles) {

    /** The groups of the navigation in their order on screen; their titles are the messages {@code nav.<group>}. */
    public enum Group {
        HOME,
        WORK,
        STANDARD,
        FIGURES,
        SYSTEM
    }
}
