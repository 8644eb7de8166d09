package dev.dovetail.processor.resolve;

import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.model.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The name of a schema.
 *
 * @param packageName the package of the generated type
 * @param prefix the simple name of the generated type without {@code Schema}
 */
record SchemaName(String packageName, String prefix) {
    /**
     * Returns the name given by the compiler option {@code option}. If it is blank, derives the name from the deepest
     * package that contains all entities.
     */
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

    /** Returns the name derived from a package: {@code Dovetail} for the unnamed package. */
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
