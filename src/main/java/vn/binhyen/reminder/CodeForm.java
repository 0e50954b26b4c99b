package vn.binhyen.reminder;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/** The code that came by mail. */
record CodeForm(@NotBlank @Size(max = 20) String code) {

    CodeForm {
        code = Objects.requireNonNullElse(code, "");
    }
}
