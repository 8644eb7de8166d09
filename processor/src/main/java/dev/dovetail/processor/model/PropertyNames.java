package dev.dovetail.processor.model;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The names that an entity's properties have in generated code: unlike each other, and words that Java allows. */
public final class PropertyNames {
    private final Map<String, String> constants = new LinkedHashMap<>();
    private final Map<String, String> variables = new LinkedHashMap<>();

    /** The names of {@code entity}'s properties; whoever is declared first keeps the plain name. */
    public PropertyNames(EntityModel entity) {
        Set<String> takenVariables = new HashSet<>(Set.of(entity.names().companion().simpleName(),
                entity.names().implementation().simpleName()));
        entity.relationships().forEach(each -> takenVariables.add(each.target().companion().simpleName()));
        for (PropertyModel property : entity.properties()) {
            variables.put(property.name(), free(Words.identifier(plain(property.name())), takenVariables));
        }
        // Both are fields of one class: beside a property URL, the constant is URL_.
        Set<String> takenConstants = new HashSet<>(takenVariables);
        for (PropertyModel property : entity.properties()) {
            constants.put(property.name(), free(Words.constant(plain(property.name())), takenConstants));
        }
    }

    /** The constant that holds the property's position: {@code USER_ID}. */
    public String constant(PropertyModel property) {
        return constants.getOrDefault(property.name(), property.name());
    }

    /** The property as a field or parameter: the user's own name, {@code default_} where it is a word of Java's. */
    public String variable(PropertyModel property) {
        return variables.getOrDefault(property.name(), property.name());
    }

    /** {@code (User.posts)}, the name of a side that nobody named, to {@code userPosts}. */
    private static String plain(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : name.split("\\W+")) {
            out.append(out.isEmpty() ? Words.decapitalized(word) : Words.capitalized(word));
        }
        return name.startsWith("(") ? out.toString() : name;
    }

    private static String free(String wanted, Set<String> taken) {
        String name = wanted;
        while (!taken.add(name)) {
            name += "_";
        }
        return name;
    }
}
