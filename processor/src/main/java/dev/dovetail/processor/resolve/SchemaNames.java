package dev.dovetail.processor.resolve;

import com.palantir.javapoet.ClassName;
import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.model.SchemaModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * Divides entities among the schemas that a compiler option names. A single schema gets all entities. Each of several
 * schemas gets the entities of its package and of the packages below it.
 */
public final class SchemaNames {
    private SchemaNames() {}

    /**
     * Returns the entities of each schema, by the name of the schema.
     *
     * @param option the names, separated by commas: {@code com.acme.blog.Blog,com.acme.shop.Shop}; empty for one schema
     * with a derived name
     */
    public static Map<String, List<EntityDeclaration>> divide(String option, List<EntityDeclaration> entities) {
        List<String> names = names(option);
        Map<String, List<EntityDeclaration>> schemas = new LinkedHashMap<>();
        for (EntityDeclaration entity : entities) {
            schemas.computeIfAbsent(home(entity, names), name -> new ArrayList<>()).add(entity);
        }
        return schemas;
    }

    /** Returns the names in {@code option} that are not valid Java names. */
    public static List<String> wrong(String option) {
        return option.isBlank() ? List.of()
                : names(option).stream().filter(name -> !SourceVersion.isName(name) || name.startsWith("java."))
                        .toList();
    }

    /**
     * Returns the entities that no schema of {@code option} contains in its package or below it. Empty if
     * {@code option} names fewer than two schemas.
     */
    public static List<EntityDeclaration> outside(String option, List<EntityDeclaration> entities) {
        List<String> names = names(option);
        return names.size() < 2 ? List.of() : entities.stream()
                .filter(entity -> names.stream().noneMatch(name -> isAbove(name, entity))).toList();
    }

    private static boolean isAbove(String name, EntityDeclaration entity) {
        String above = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        return above.isEmpty() || (entity.className().packageName() + ".").startsWith(above + ".");
    }

    /**
     * Returns the generated types of all schemas that entities in {@code packages} may belong to: the schemas in
     * {@code option}, or else each schema whose name can be derived from a package above these entities.
     *
     * @param option as for {@link #divide}
     */
    public static Set<ClassName> candidates(String option, Collection<String> packages) {
        Set<ClassName> types = new LinkedHashSet<>();
        if (!option.isBlank()) {
            names(option).stream().filter(SourceVersion::isName)
                    .forEach(name -> types.add(type(SchemaName.of(name, List.of()))));
            return types;
        }
        for (String within : packages) {
            for (String above = within; !above.isEmpty();
                    above = above.substring(0, Math.max(0, above.lastIndexOf('.')))) {
                types.add(type(SchemaName.within(above)));
            }
        }
        types.add(type(SchemaName.within("")));
        return types;
    }

    /** Returns the full name of the schema that is derived for the entities of a package. */
    public static String derived(String packageName) {
        SchemaName name = SchemaName.within(packageName);
        return new SchemaModel(name.packageName(), name.prefix(), List.of()).fullName();
    }

    private static ClassName type(SchemaName name) {
        return new SchemaModel(name.packageName(), name.prefix(), List.of()).type();
    }

    private static List<String> names(String option) {
        List<String> names = new ArrayList<>();
        for (String name : option.split(",")) {
            names.add(name.strip());
        }
        // The result of split is empty for an option that consists of commas only.
        return names.isEmpty() ? List.of(option) : names;
    }

    /** Returns the name whose package is the nearest above {@code entity}, or the first name if none is above it. */
    private static String home(EntityDeclaration entity, List<String> names) {
        String nearest = names.get(0);
        int depth = -1;
        for (String name : names) {
            String above = name.substring(0, Math.max(0, name.lastIndexOf('.')));
            String within = entity.className().packageName() + ".";
            if (above.length() > depth && (above.isEmpty() || within.startsWith(above + "."))) {
                nearest = name;
                depth = above.length();
            }
        }
        return nearest;
    }
}
