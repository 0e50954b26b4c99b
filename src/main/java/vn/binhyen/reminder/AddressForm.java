package vn.binhyen.reminder;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/** What somebody types who wants letters. */
record AddressForm(@NotBlank @Email @Size(max = 254) String email) {

    AddressForm {
        email = Objects.requireNonNullElse(email, "");
    }
}
