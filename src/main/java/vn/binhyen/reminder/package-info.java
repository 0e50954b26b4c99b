/** Nhắc việc: what awaits an officer in all modules, in words; shown on the first page and sent as a letter, once a day at most. */
@ApplicationModule(allowedDependencies = {"audit", "identity", "platform"})
@NullMarked
package vn.binhyen.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
