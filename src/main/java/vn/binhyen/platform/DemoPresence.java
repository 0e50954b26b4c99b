package vn.binhyen.platform;

/** Tells whether invented demo data is in the database; every page then says so. */
@FunctionalInterface
public interface DemoPresence {

    boolean present();
}
