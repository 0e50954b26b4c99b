package vn.binhyen.identity;

import vn.binhyen.platform.AreaId;

/** What it takes to open an account. */
public record NewAccount(
        String username, String name, String title, Role role, AreaId area, String password, boolean demo) {}
