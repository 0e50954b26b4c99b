package vn.binhyen.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** {@code binhyen.demo.on-start}: whether the first start of an empty installation makes the demo province. */
@ConfigurationProperties("binhyen.demo")
record DemoSettings(@DefaultValue("true") boolean onStart) {}
