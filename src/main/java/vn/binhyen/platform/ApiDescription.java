package vn.binhyen.platform;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.annotation.AuthenticationPrincipal;

/** What the OpenAPI 3.1 document at {@code /v3/api-docs} says beyond the addresses themselves. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String TOKEN = "token";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(IdempotencyKey.class);
        SpringDocUtils.getConfig().addAnnotationsToIgnore(AuthenticationPrincipal.class);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Bình Yên API")
                        .version("v1")
                        .description(
                                "Areas, units, records of work, figures and reports. Every answer is bounded by the role and the"
                                        + " area of the token's owner; outside of it a thing does not exist (404). Errors are RFC 9457 problems"
                                        + " with a stable code, listed in docs/problems.md.")
                        .license(new License().name("Apache-2.0")))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("A personal access token, made at /account/tokens")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    /** Every POST takes the key that keeps a repeated request from being done twice. */
    @Bean
    OpenApiCustomizer idempotencyHeader() {
        return document -> document.getPaths().values().stream()
                .filter(path -> path.getPost() != null)
                .forEach(path -> path.getPost()
                        .addParametersItem(new HeaderParameter()
                                .name("Idempotency-Key")
                                .required(true)
                                .description(
                                        "8 to 80 letters, digits, hyphens or underscores; the same key gets the same answer")
                                .schema(new StringSchema())));
    }
}
