package vn.binhyen.platform;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** jte as Spring's view technology: a view is a template with the parameters {@code page} and {@code web}. */
@Configuration(proxyBeanMethods = false)
class JteConfiguration {

    /** Must match {@code packageName} of the jte Maven plugin, so templates land inside their module's package. */
    private static final String TEMPLATE_PACKAGE = "vn.binhyen";

    /** Precompiled, or compiled on demand from the source folder while developing ({@code bin/dev}). */
    @Bean
    TemplateEngine templates(@Value("${binhyen.jte.dev:false}") boolean onDemand) {
        return onDemand
                ? TemplateEngine.create(
                        new DirectoryCodeResolver(Path.of("src/main/jte")),
                        Path.of("target/jte-classes"),
                        ContentType.Html,
                        JteConfiguration.class.getClassLoader())
                : TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATE_PACKAGE);
    }

    @Bean
    ViewResolver jteViews(TemplateEngine templates, WebFactory webs) {
        return (name, locale) ->
                templates.hasTemplate(name + ".jte") ? new JteView(templates, webs, name + ".jte") : null;
    }

    private record JteView(TemplateEngine templates, WebFactory webs, String template) implements View {

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws Exception {
            var parameters = new HashMap<String, Object>();
            parameters.put("web", webs.of(request));
            var page = model == null ? null : model.get("page");
            if (page != null) {
                parameters.put("page", page);
            }
            var html = new StringOutput();
            templates.render(template, parameters, html);
            var bytes = html.toString().getBytes(StandardCharsets.UTF_8);
            response.setContentType(getContentType());
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }
}
