package dev.dovetail.processor.resolve;

import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.model.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a schema is called.
 *
 * @param packageName the package of the generated type
 * @param prefix what stands before {@code Schema}
 */
record SchemaName(String packageName, String prefix) {
    /** The name that the user gives by an option; else that of the package which all entities share. */
    static SchemaName of(String option, List<EntityDeclaration> entities) {
        if (!option.isBlank()) {
            int dot = option.strip().lastIndexOf('.');
            return new SchemaName(dot < 0 ? "" : option.strip().substring(0, dot), option.strip().substring(dot + 1));
        }
        List<String> shared = null;
        for (EntityDeclaration entity : entities) {
            List<String> parts = Arrays.asList(entity.className().packageName().split("\\."));
            shared = shared == null ? parts : common(shared, parts);
        }
        return within(shared == null ? "" : String.join(".", shared));
    }

    /** The name that is derived from a package; an empty one where there is none. */
    static SchemaName within(String packageName) {
        return packageName.isEmpty() ? new SchemaName("", "Dovetail")
                : new SchemaName(packageName,
                Words.capitalized(packageName.substring(packageName.lastIndexOf('.') + 1)));
    }

    private static List<String> common(List<String> a, List<String> b) {
        List<String> common = new ArrayList<>();
        for (int i = 0; i < Math.min(a.size(), b.size()) && a.get(i).equals(b.get(i)); i++) {
            common.add(a.get(i));
        }
        return common;
    }
}
