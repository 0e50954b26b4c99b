package vn.binhyen.place;

import java.util.List;

/** The words that full names begin with: "Xã Tân Phú", "Phường Tân Phú". */
final class KindWords {

    private static final List<String> ALL =
            List.of("Thành phố", "Tỉnh", "Quận", "Huyện", "Thị xã", "Phường", "Xã", "Thị trấn", "Đặc khu");

    private KindWords() {}

    /** The name with the word of another kind; a name that begins with no such word stays as it is. */
    static String replaced(String name, AreaKind kind) {
        return ALL.stream()
                .filter(word -> name.startsWith(word + " "))
                .findFirst()
                .map(word -> of(kind) + name.substring(word.length()))
                .orElse(name);
    }

    private static String of(AreaKind kind) {
        return switch (kind) {
            case NATION -> "";
            case CITY -> "Thành phố";
            case PROVINCE -> "Tỉnh";
            case DISTRICT -> "Huyện";
            case WARD -> "Phường";
            case COMMUNE -> "Xã";
            case TOWNSHIP -> "Thị trấn";
            case SPECIAL_ZONE -> "Đặc khu";
        };
    }
}
