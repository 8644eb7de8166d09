package dev.dovetail.jackson.entity;

import java.util.Locale;

/** Converts names of columns to names of properties. */
final class Words {
    private Words() {}

    /** Returns {@code mediaKind} for {@code media_kind}. */
    static String camel(String column) {
        StringBuilder name = new StringBuilder();
        for (String word : column.replace("\"", "").toLowerCase(Locale.ROOT).split("_")) {
            if (!word.isEmpty()) {
                name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
            }
        }
        return name.isEmpty() ? "type" : name.toString();
    }
}
