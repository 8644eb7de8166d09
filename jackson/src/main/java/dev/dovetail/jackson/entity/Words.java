package dev.dovetail.jackson.entity;

import java.util.Locale;

/** Converts names of columns to names of properties. */
final class Words {
    private Words() {}

    /**
     * Returns {@code name} as the processor names properties: {@code url} for {@code URL}, {@code httpLog} for
     * {@code HTTPLog}.
     */
    static String decapitalized(String name) {
        int capitals = 0;
        while (capitals < name.length() && Character.isUpperCase(name.charAt(capitals))) {
            capitals++;
        }
        boolean wordFollows = capitals < name.length() && Character.isLowerCase(name.charAt(capitals));
        int lowered = capitals > 1 && wordFollows ? capitals - 1 : capitals;
        return name.substring(0, lowered).toLowerCase(Locale.ROOT) + name.substring(lowered);
    }

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
