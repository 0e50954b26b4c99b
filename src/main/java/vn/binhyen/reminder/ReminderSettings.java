package vn.binhyen.reminder;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * {@code binhyen.reminder.*}: who letters come from, where their links lead, from which hour of the day they go out. The
 * mail server itself is {@code spring.mail.*}; without one nothing is sent and nobody can ask for letters.
 */
@ConfigurationProperties("binhyen.reminder")
@Validated
record ReminderSettings(
        @DefaultValue("binhyen@localhost") @NotBlank String from,
        @DefaultValue("http://localhost:8080") @NotBlank String url,
        @DefaultValue("7") @Min(0) @Max(23) int hour) {}
