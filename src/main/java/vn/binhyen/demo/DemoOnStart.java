package vn.binhyen.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Accounts;
import vn.binhyen.platform.Actor;

/**
 * At the start of the server: refuses an open address while demo accounts exist, and fills an empty database with the demo
 * province in the background, so that the server answers meanwhile.
 */
@Component
@ConditionalOnWebApplication
class DemoOnStart implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(DemoOnStart.class);

    private final Demo demo;
    private final Accounts accounts;
    private final DemoSettings settings;
    private final ServerProperties server;

    DemoOnStart(Demo demo, Accounts accounts, DemoSettings settings, ServerProperties server) {
        this.demo = demo;
        this.accounts = accounts;
        this.settings = settings;
        this.server = server;
    }

    /** Before the web server opens its port. */
    @Override
    public void afterPropertiesSet() {
        var address = server.getAddress();
        if (address != null && !address.isLoopbackAddress() && Actor.SYSTEM.get(accounts::anyDemo)) {
            throw new DemoExposed(address);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void fill() {
        if (settings.onStart() && isPrivate()) {
            Thread.ofPlatform().daemon().name("demo").start(() -> Actor.SYSTEM.run(this::add));
        }
    }

    private boolean isPrivate() {
        return server.getAddress() != null && server.getAddress().isLoopbackAddress();
    }

    private void add() {
        if (demo.isWanted()) {
            var start = System.nanoTime();
            demo.add();
            LOG.info("The demo province is there after {} ms", (System.nanoTime() - start) / 1_000_000);
        }
    }
}
