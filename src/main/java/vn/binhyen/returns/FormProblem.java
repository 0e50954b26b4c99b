package vn.binhyen.returns;

import java.util.Arrays;
import java.util.List;

/**
 * Chỗ sai trong một biểu: where it stands ({@code at} is a JSON pointer, such as {@code /sections/0/rows/2/measure}), and what is wrong,
 * as the code of a message.
 */
record FormProblem(String at, String code, List<Object> arguments) {

    FormProblem {
        arguments = List.copyOf(arguments);
    }

    static FormProblem of(String at, String code, Object... arguments) {
        return new FormProblem(at, code, Arrays.asList(arguments));
    }

    /** The last part of the way that is a word. */
    String key() {
        return Arrays.stream(at.split("/", -1))
                .filter(part -> !part.isEmpty() && !part.chars().allMatch(Character::isDigit))
                .reduce("", (earlier, later) -> later);
    }
}
