package vn.binhyen.criteria;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.identity.Officer;
import vn.binhyen.platform.Actor;
import vn.binhyen.platform.AreaId;
import vn.binhyen.platform.Ids;

/**
 * The packs of the repository, {@code criteria/packs/*.yaml}: each content of a file is put into the database once, as a draft
 * of the country. Nothing is published by a start: somebody has to stand for what was not read at its source.
 */
@Component
class PackShelf implements InitializingBean {

    private final PackStore store;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PackShelf(PackStore store, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        var files = files();
        Actor.SYSTEM.run(() -> transaction.executeWithoutResult(status -> {
            var known = store.digests();
            files.forEach(file -> shelve(file, known));
        }));
    }

    static List<Resource> files() throws IOException {
        return Arrays.asList(
                new PathMatchingResourcePatternResolver().getResources("classpath*:criteria/packs/*.yaml"));
    }

    static RulePack read(Resource file) {
        try (var content = file.getInputStream()) {
            return PackNotation.pack(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void shelve(Resource file, Set<@Nullable String> known) {
        try {
            var content = file.getContentAsByteArray();
            var digest = digest(content);
            if (known.contains(digest)) {
                return;
            }
            var pack = PackNotation.pack(new ByteArrayInputStream(content));
            var version =
                    PackVersion.draft(Ids.next(), AreaId.NATION, null, pack, Officer.SYSTEM.name(), clock.instant());
            if (store.insertShipped(version, digest)) {
                store.retireUntouched(pack.code(), version.id());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
