package vn.binhyen.recognition;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import vn.binhyen.identity.Officer;

/** Prints the certificates of a decision in the background, one decision after the other; the page shows how far it is. */
@Component
class CertificateJobs implements DisposableBean {

    private static final int STEP = 50;
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(3);

    private final Certificates certificates;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("certificates").factory());
    private final Set<UUID> working = ConcurrentHashMap.newKeySet();

    CertificateJobs(Certificates certificates) {
        this.certificates = certificates;
    }

    void start(UUID decision, String base, Officer officer) {
        if (working.add(decision)) {
            executor.execute(() -> officer.actor().run(() -> print(decision, base, officer)));
        }
    }

    /** Whether this server is at it; a printing that a stopped server left is begun anew by whoever asks. */
    boolean isWorking(UUID decision) {
        return working.contains(decision);
    }

    private void print(UUID decision, String base, Officer officer) {
        try {
            var progress = new Progress(decision);
            certificates.finish(decision, certificates.printAll(decision, base, officer, progress::done));
        } finally {
            working.remove(decision);
        }
    }

    /** Tells every so many pages how far it is, in a transaction of its own thread. */
    private final class Progress {

        private final UUID decision;

        Progress(UUID decision) {
            this.decision = decision;
        }

        void done(int pages) {
            if (pages % STEP == 0) {
                certificates.progress(decision, pages);
            }
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        executor.shutdownNow();
        executor.awaitTermination(PATIENCE_AT_THE_END.toSeconds(), TimeUnit.SECONDS);
    }
}
