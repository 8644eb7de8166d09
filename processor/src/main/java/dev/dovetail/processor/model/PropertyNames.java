package dev.dovetail.processor.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The unique Java identifiers of an entity's properties in generated code. */
public final class PropertyNames {
    private final Map<String, String> constants = new LinkedHashMap<>();
    private final Map<String, String> variables = new LinkedHashMap<>();

    /**
     * Assigns the names of the properties of {@code entity}. If two names are equal, the property declared first keeps
     * the plain one.
     */
    public PropertyNames(EntityModel entity) {
        Set<String> takenVariables = new HashSet<>(Set.of(entity.names().companion().simpleName(),
                entity.names().implementation().simpleName()));
        entity.relationships().forEach(each -> takenVariables.add(each.target().companion().simpleName()));
        List<PropertyModel> properties = new ArrayList<>(entity.properties());
        // The properties of the application come first, so that these keep their names.
        properties.sort(Comparator.comparing(each -> each.name().equals(HierarchyModel.DISCRIMINATOR)));
        for (PropertyModel property : properties) {
            variables.put(property.name(), free(Words.identifier(plain(property.name())), takenVariables));
        }
        for (EmbeddedModel embedded : entity.records()) {
            variables.put(embedded.name(), free(Words.identifier(plain(embedded.name())), takenVariables));
        }
        // Constants and variables are fields of one class: if there is a property URL, its constant is URL_.
        Set<String> takenConstants = new HashSet<>(takenVariables);
        for (PropertyModel property : properties) {
            constants.put(property.name(), free(Words.constant(plain(property.name())), takenConstants));
        }
        for (EmbeddedModel embedded : entity.embedded()) {
            constants.put(embedded.name(), free(Words.constant(plain(embedded.name())), takenConstants));
        }
    }

    /** Returns the name of the constant with the bits of all attributes of {@code embedded}: {@code HOME}. */
    public String constant(EmbeddedModel embedded) {
        return constants.getOrDefault(embedded.name(), embedded.name());
    }

    /** Returns the name of a parameter or local variable for {@code embedded}: {@code home}, {@code homeGeo}. */
    public String variable(EmbeddedModel embedded) {
        return variables.getOrDefault(embedded.name(), embedded.name());
    }

    /** Returns the name of the constant with the position of {@code property}: {@code USER_ID}. */
    public String constant(PropertyModel property) {
        return constants.getOrDefault(property.name(), property.name());
    }

    /**
     * Returns the name of a field or parameter for {@code property}: the name of the property, or {@code default_} for
     * a keyword.
     */
    public String variable(PropertyModel property) {
        return variables.getOrDefault(property.name(), property.name());
    }

    /**
     * Converts the name of an unnamed implicit side, {@code (User.posts)}, to {@code userPosts}, and that of a
     * component, {@code home.street}, to {@code homeStreet}.
     */
    private static String plain(String name) {
        if (!name.startsWith("(") && name.indexOf('.') < 0) {
            return name;
        }
        StringBuilder out = new StringBuilder();
        for (String word : name.split("\\W+")) {
            out.append(out.isEmpty() ? Words.decapitalized(word) : Words.capitalized(word));
        }
        return out.toString();
    }

    private static String free(String wanted, Set<String> taken) {
        String name = wanted;
        while (!taken.add(name)) {
            name += "_";
        }
        return name;
    }
}
