package vn.binhyen.demo;

import java.util.Locale;
import vn.binhyen.platform.AreaId;

/** A commune, ward, township or special zone of a recipe. {@code name} is without the word for its kind. */
record PlannedCommune(
        AreaId id, String code, String name, String kind, String word, PlaceRecipe.Head above, int residentialAreas) {

    static final Locale LANGUAGE = Locale.of("vi");

    String fullName() {
        return word + " " + name;
    }

    boolean urban() {
        return kind.equals("WARD") || kind.equals("TOWNSHIP");
    }

    PlannedCommune withResidentialAreas(int number) {
        return new PlannedCommune(id, code, name, kind, word, above, number);
    }
}
