package vn.binhyen.platform;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Static files carry the hash of their content in their name, so that browsers keep them for a year. */
@Configuration(proxyBeanMethods = false)
class AssetConfiguration implements WebMvcConfigurer {

    private static final CacheControl A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final boolean developing;

    AssetConfiguration(@Value("${binhyen.jte.dev:false}") boolean developing) {
        this.developing = developing;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        serve(registry, "/app/**", developing ? "file:src/main/resources/static/app/" : "classpath:/static/app/");
        serve(registry, "/webjars/**", "classpath:/META-INF/resources/webjars/");
    }

    private void serve(ResourceHandlerRegistry registry, String pattern, String location) {
        registry.addResourceHandler(pattern)
                .addResourceLocations(location)
                .setCacheControl(developing ? CacheControl.noCache() : A_YEAR)
                .resourceChain(!developing)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
                .addResolver(new JoinedFiles());
    }
}
