/** Who may do what, where: accounts, sign-in, roles by area, access tokens for programs. */
@ApplicationModule(allowedDependencies = {"platform", "audit"})
@NullMarked
package vn.binhyen.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
