package dev.dovetail.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.dovetail.generated.Generated;
import dev.dovetail.generated.NullableProperties;
import dev.dovetail.generated.SourceComments;
import dev.dovetail.processor.model.AttributeModel;
import dev.dovetail.processor.model.EmbeddedModel;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.LintWarning;
import dev.dovetail.processor.model.PropertyNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Adds what all generated sources have: the header, the annotations of the type and the layout. */
final class SourceText {
    static final String PROCESSOR = "dev.dovetail.processor.EntityProcessor";
    static final String SCHEMA_PROCESSOR = "dev.dovetail.processor.SchemaProcessor";

    private SourceText() {}

    /** Returns a source generated from one entity. */
    static GeneratedFile.Source of(EntityModel entity, ClassName name, TypeSpec.Builder type) {
        Set<String> warnings = warnings(entity, name, type);
        if (name.equals(entity.names().companion()) && !entity.form().isPublic()) {
            warnings.add("exports");
        }
        type.alwaysQualify(entity.form().shadowed().toArray(new String[0]));
        TypeSpec bare = type.build();
        String plain = text(entity, name, bare, warnings);
        PropertyNames names = new PropertyNames(entity);
        Set<String> obscured = Obscured.types(plain, fields(entity, names));
        // JavaPoet writes each text twice, which takes most of the time, so that it is asked again only if need be.
        if (!obscured.isEmpty()) {
            bare = type.alwaysQualify(obscured.toArray(new String[0])).build();
            plain = text(entity, name, bare, warnings);
        }
        Set<String> variables = variables(entity, names);
        String text = Obscured.qualified(plain, variables);
        if (!text.equals(plain)) {
            warnings.add("static");
            text = Obscured.qualified(text(entity, name, bare, warnings), variables);
        }
        return new GeneratedFile.Source(name, ascii(text), Set.of(entity.names().entity()));
    }

    private static String text(EntityModel entity, ClassName name, TypeSpec bare, Collection<String> warnings) {
        TypeSpec.Builder type = bare.toBuilder();
        mark(type, PROCESSOR, warnings);
        if (name.equals(entity.names().implementation())) {
            markNullable(type, entity);
            markComments(type, entity);
        }
        return text(name, type.build(), "Generated from " + entity.sourceFile() + ". Edit that file, not this one.");
    }

    /** Returns the names of fields and parameters in generated code that a type could have too. */
    private static Set<String> fields(EntityModel entity, PropertyNames names) {
        Set<String> fields = variables(entity, names);
        entity.properties().forEach(property -> fields.add(names.constant(property)));
        entity.embedded().forEach(each -> fields.add(names.constant(each)));
        return fields;
    }

    /** Returns the names of variables in generated code that a package could have too. */
    private static Set<String> variables(EntityModel entity, PropertyNames names) {
        Set<String> variables = new TreeSet<>(entity.form().fieldNames());
        entity.properties().forEach(property -> variables.add(names.variable(property)));
        entity.records().forEach(each -> variables.add(names.variable(each)));
        variables.add(entity.root());
        variables.add(entity.names().variable());
        return variables;
    }

    /**
     * Returns the categories of {@code -Xlint} that this source really causes, so that no other warnings are
     * suppressed.
     */
    private static Set<String> warnings(EntityModel entity, ClassName name, TypeSpec.Builder type) {
        Set<String> warnings = new TreeSet<>();
        Set<String> words = Set.of();
        for (LintWarning warning : entity.form().warnings()) {
            if (warning.type().isEmpty()) {
                if (name.equals(entity.names().implementation())) {
                    warnings.add(warning.category());
                }
                continue;
            }
            words = words.isEmpty() ? new HashSet<>(List.of(type.build().toString().split("\\W+"))) : words;
            if (words.contains(warning.type())) {
                warnings.add(warning.category());
            }
        }
        return warnings;
    }

    /** Returns a source generated from several entities. */
    static GeneratedFile.Source of(
            String schema, ClassName name, TypeSpec.Builder type, Collection<String> warnings, Set<ClassName> origins) {
        mark(type, SCHEMA_PROCESSOR, warnings);
        return new GeneratedFile.Source(name,
                ascii(text(name, type.build(),
                        "Generated from the entities of " + schema + ". Edit those, not this file.")),
                origins);
    }

    private static void mark(TypeSpec.Builder type, String processor, Collection<String> warnings) {
        type.addAnnotation(AnnotationSpec.builder(Generated.class).addMember("value", "$S", processor).build());
        suppress(type, warnings);
    }

    /** Adds the names of the nullable properties, on one line if they fit and otherwise one a line. */
    private static void markNullable(TypeSpec.Builder type, EntityModel entity) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(NullableProperties.class);
        List<String> names = entity.properties().stream()
                .filter(property -> property.accessor() != null && property.accessor().nullable())
                .filter(property -> !(property instanceof AttributeModel attribute && attribute.isComponent()))
                .map(property -> "\"" + property.name() + "\"").collect(Collectors.toCollection(ArrayList::new));
        entity.embedded().stream().filter(EmbeddedModel::nullable)
                .forEach(each -> names.add("\"" + each.name() + "\""));
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

    private static void markComments(TypeSpec.Builder type, EntityModel entity) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(SourceComments.class);
        if (!entity.comment().isEmpty()) {
            annotation.addMember("value", "$L", text(entity.comment()));
        }
        for (AttributeModel attribute : entity.attributes()) {
            if (!attribute.column().comment().isEmpty()) {
                annotation.addMember("properties", "$L", text(attribute.name() + ": " + attribute.column().comment()));
            }
        }
        AnnotationSpec built = annotation.build();
        if (!built.members().isEmpty()) {
            type.addAnnotation(built);
        }
    }

    /** Returns {@code text} as a literal, or as a concatenation of several if it is too long. */
    private static CodeBlock text(String text) {
        List<CodeBlock> lines = new ArrayList<>();
        int from = 0;
        while (text.length() - from > 90) {
            int space = text.lastIndexOf(' ', from + 90);
            int to = space > from ? space + 1 : from + 90;
            lines.add(CodeBlock.of("$S", text.substring(from, to)));
            from = to;
        }
        lines.add(CodeBlock.of("$S", text.substring(from)));
        return CodeBlock.join(lines, "\n+ ");
    }

    private static void suppress(TypeSpec.Builder type, Collection<String> warnings) {
        if (warnings.isEmpty()) {
            return;
        }
        AnnotationSpec.Builder suppress = AnnotationSpec.builder(SuppressWarnings.class);
        String names = String.join(", ", warnings.stream().sorted().map(warning -> "\"" + warning + "\"").toList());
        suppress.addMember("value", warnings.size() > 1 ? "{$L}" : "$L", names);
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

    /** Returns {@code source} with Unicode escapes, so that the compiler can read it in any encoding. */
    private static String ascii(String source) {
        StringBuilder out = new StringBuilder(source.length());
        for (int i = 0; i < source.length(); i++) {
            char letter = source.charAt(i);
            if (letter < 128) {
                out.append(letter);
            } else {
                out.append("\\u%04x".formatted((int) letter));
            }
        }
        return out.toString();
    }
}
