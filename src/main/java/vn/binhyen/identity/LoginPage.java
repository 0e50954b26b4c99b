package vn.binhyen.identity;

import java.util.List;

/** The sign-in page; demo accounts are listed only while demo data is present. */
public record LoginPage(
        boolean failed, boolean waiting, boolean signedOut, List<DemoAccount> demo, String demoPassword) {

    /** An invented person to sign in as. */
    public record DemoAccount(String username, String name, String title, String roleKey) {}
}
