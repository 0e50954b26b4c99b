package vn.binhyen.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the form for a new token asks. */
record TokenForm(@NotBlank @Size(max = 80) String name) {}
