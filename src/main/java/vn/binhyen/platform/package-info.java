/** Shared kernel: problems, pages, ids, scope, files, the database's life. No business rule lives here. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package vn.binhyen.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
