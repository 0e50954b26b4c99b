package vn.binhyen.criteria;

import java.util.List;

/** Kết quả một tiêu chí: the conclusion and its reason, a message with its arguments; {@code source} is where the rule can be read. */
public record Finding(Criterion criterion, Status status, String source, String reasonKey, List<Object> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }
}
