package vn.binhyen.platform;

/** What the page frame shows of the person who is signed in. */
public interface SignedIn {

    String name();

    /** Function and place, as the person would write it under a letter. */
    String title();

    /** Message key of the role. */
    String roleKey();
}
