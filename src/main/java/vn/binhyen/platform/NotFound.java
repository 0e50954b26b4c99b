package vn.binhyen.platform;

import org.springframework.http.HttpStatus;

/** The thing does not exist, or lies outside the caller's scope: the two must look the same from outside. */
public class NotFound extends RuleViolation {

    public NotFound() {
        super(HttpStatus.NOT_FOUND, "not-found");
    }
}
