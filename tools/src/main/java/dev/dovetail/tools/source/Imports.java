package dev.dovetail.tools.source;

import java.util.TreeSet;

/** The imports of a source. */
final class Imports {
    private static final String ANNOTATIONS = "dev.dovetail.annotation.";

    private final TreeSet<String> names = new TreeSet<>();

    /** Returns {@code @Name}, whose annotation is imported. */
    String annotation(String name) {
        return "@" + dovetail(name);
    }

    /** Returns the simple name of a type in the package of annotations. */
    String dovetail(String name) {
        names.add(ANNOTATIONS + name);
        return name;
    }

    /** Returns the simple name of a type with the full name {@code name}. */
    String type(String name) {
        String element = name.replace("[]", "");
        int dot = element.lastIndexOf('.');
        if (dot > 0 && !element.substring(0, dot).equals("java.lang")) {
            names.add(element);
        }
        return name.substring(dot + 1);
    }

    /** Returns {@code @Nullable}. */
    String nullable() {
        names.add("org.jspecify.annotations.Nullable");
        return "@Nullable";
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        names.forEach(name -> out.append("import ").append(name).append(";\n"));
        return out.toString();
    }
}
