package dev.dovetail.jackson.entity;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words of names and messages. */
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

    /** Returns {@code Author#1}, {@code a new Author} or {@code null}. */
    static String named(@Nullable Object entity) {
        if (entity == null) {
            return "null";
        }
        JsonType type = JsonType.of(entity);
        @Nullable List<Object> key = type.key(entity);
        return key == null ? "a new " + type.name()
                : type.name() + "#" + key.stream().map(String::valueOf).collect(Collectors.joining(","));
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
