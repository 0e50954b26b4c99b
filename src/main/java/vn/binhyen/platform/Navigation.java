package vn.binhyen.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Puts together the side navigation that the roles of a request may see. */
@Component
class Navigation {

    private final List<NavItem> items;

    Navigation(List<NavItem> items) {
        this.items =
                items.stream().sorted(Comparator.comparingInt(NavItem::order)).toList();
    }

    List<Web.NavGroup> of(HttpServletRequest request) {
        var groups = new ArrayList<Web.NavGroup>();
        for (var group : NavItem.Group.values()) {
            var links = items.stream()
                    .filter(item ->
                            item.group() == group && item.roles().stream().anyMatch(request::isUserInRole))
                    .map(item -> new Web.NavLink(item.titleKey(), item.url(), isCurrent(item, request)))
                    .toList();
            if (!links.isEmpty()) {
                groups.add(new Web.NavGroup("nav." + group.name().toLowerCase(Locale.ROOT), links));
            }
        }
        return groups;
    }

    /** The item whose address is the longest beginning of the page's own address. */
    private boolean isCurrent(NavItem item, HttpServletRequest request) {
        var path = request.getRequestURI();
        return items.stream()
                .map(NavItem::url)
                .filter(url -> path.equals(url) || (!url.equals("/") && path.startsWith(url + "/")))
                .max(Comparator.comparingInt(String::length))
                .filter(item.url()::equals)
                .isPresent();
    }
}
