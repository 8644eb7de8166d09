package dev.dovetail.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.dovetail.annotation.Generated;
import dev.dovetail.annotation.NullableProperties;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.PropertyNames;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What all generated sources have in common: the line on top, the marks on the type, the layout. */
final class SourceText {
    static final String PROCESSOR = "dev.dovetail.processor.EntityProcessor";
    static final String SCHEMA_PROCESSOR = "dev.dovetail.processor.SchemaProcessor";

    private SourceText() {}

    /** A source made from an entity. */
    static GeneratedFile.Source of(EntityModel entity, ClassName name, TypeSpec.Builder type) {
        Set<String> warnings = new TreeSet<>(entity.form().warnings());
        if (!name.equals(entity.names().implementation())) {
            warnings.remove("serial");
        }
        if (name.equals(entity.names().companion()) && !entity.form().isPublic()) {
            warnings.add("exports");
        }
        type.alwaysQualify(entity.form().shadowed().toArray(new String[0]));
        TypeSpec bare = type.build();
        String plain = text(entity, name, bare, warnings);
        String text = Obscured.mended(plain, variables(entity));
        if (!text.equals(plain)) {
            warnings.add("static");
            text = Obscured.mended(text(entity, name, bare, warnings), variables(entity));
        }
        return new GeneratedFile.Source(name, text, entity.origins());
    }

    private static String text(EntityModel entity, ClassName name, TypeSpec bare, Collection<String> warnings) {
        TypeSpec.Builder type = bare.toBuilder();
        mark(type, PROCESSOR, warnings);
        if (name.equals(entity.names().implementation())) {
            markNullable(type, entity);
        }
        return text(name, type.build(), "Generated from " + entity.sourceFile() + ". Edit that file, not this one.");
    }

    /** What is called in generated code as a package might be. */
    private static Set<String> variables(EntityModel entity) {
        PropertyNames names = new PropertyNames(entity);
        Set<String> variables = new TreeSet<>(entity.form().fieldNames());
        entity.properties().forEach(property -> variables.add(names.variable(property)));
        variables.add(entity.root());
        variables.add(entity.names().variable());
        return variables;
    }

    /** A source made from several entities. */
    static GeneratedFile.Source of(
            String schema, ClassName name, TypeSpec.Builder type, Collection<String> warnings, Set<ClassName> origins) {
        mark(type, SCHEMA_PROCESSOR, warnings);
        return new GeneratedFile.Source(name,
                text(name, type.build(), "Generated from the entities of " + schema + ". Edit those, not this file."),
                origins);
    }

    private static void mark(TypeSpec.Builder type, String processor, Collection<String> warnings) {
        type.addAnnotation(AnnotationSpec.builder(Generated.class).addMember("value", "$S", processor).build());
        suppress(type, warnings);
    }

    /** The names side by side, or one below the other where that would be too wide. */
    private static void markNullable(TypeSpec.Builder type, EntityModel entity) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(NullableProperties.class);
        List<String> names = entity.properties().stream()
                .filter(property -> property.accessor() != null && property.accessor().nullable())
                .map(property -> "\"" + property.name() + "\"").toList();
        String line = String.join(", ", names);
        if (names.size() > 1 && line.length() < 90) {
            annotation.addMember("value", "{$L}", line);
        } else {
            names.forEach(name -> annotation.addMember("value", "$L", name));
        }
        if (!names.isEmpty()) {
            type.addAnnotation(annotation.build());
        }
    }

    private static void suppress(TypeSpec.Builder type, Collection<String> warnings) {
        if (warnings.isEmpty()) {
            return;
        }
        AnnotationSpec.Builder suppress = AnnotationSpec.builder(SuppressWarnings.class);
        warnings.stream().sorted().forEach(warning -> suppress.addMember("value", "$S", warning));
        type.addAnnotation(suppress.build());
    }

    private static String text(ClassName name, TypeSpec type, String header) {
        JavaFile file = JavaFile.builder(name.packageName(), type)
                .addFileComment("$L", header)
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
        return Layout.of(file.toString());
    }
}
