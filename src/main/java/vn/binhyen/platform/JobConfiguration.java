package vn.binhyen.platform;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Background jobs. Each takes a lock in the database, so that of several nodes only one does the work. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class JobConfiguration {}
