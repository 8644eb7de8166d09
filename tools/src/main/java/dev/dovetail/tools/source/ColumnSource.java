package dev.dovetail.tools.source;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Identifiers;
import dev.dovetail.processor.model.Words;
import dev.dovetail.tools.plan.CheckPlan;
import dev.dovetail.tools.plan.ColumnPlan;
import dev.dovetail.tools.plan.EnumPlan;
import dev.dovetail.tools.plan.Generation;
import dev.dovetail.tools.type.JavaType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the accessors of a column. */
final class ColumnSource {
    private static final String INDENT = "    ";

    private final Imports imports;
    private final Identifiers identifiers;
    private final String entity;

    ColumnSource(Imports imports, Identifiers identifiers, String entity) {
        this.imports = imports;
        this.identifiers = identifiers;
        this.entity = entity;
    }

    /** Returns the getter with its annotations, and the setter if there is one. */
    String of(ColumnPlan column) {
        StringBuilder out = new StringBuilder(JavaText.javadoc(column.comment(), INDENT));
        for (Annotation annotation : annotations(column)) {
            out.append(INDENT).append(annotation.text(INDENT)).append('\n');
        }
        String type = type(column);
        out.append(INDENT).append(type).append(' ').append(column.property()).append("();\n");
        if (column.role().writable()) {
            out.append('\n').append(INDENT).append(entity).append(' ').append(column.property()).append('(')
                    .append(type).append(' ').append(column.property()).append(");\n");
        }
        return out.toString();
    }

    private String type(ColumnPlan column) {
        boolean nullable = column.role().nullable();
        EnumPlan enumeration = column.enumeration();
        if (enumeration != null) {
            return (nullable ? imports.nullable() + " " : "") + enumeration.name();
        }
        boolean made = column.generation().kind() != Generation.Kind.NONE;
        boolean boxed = nullable || column.role().id() || !column.keys().isEmpty() || made;
        String name = imports.type(column.type().name(boxed));
        if (!nullable) {
            return name;
        }
        return name.endsWith("[]") ? name.substring(0, name.length() - 2) + " " + imports.nullable() + " []"
                : imports.nullable() + " " + name;
    }

    private List<Annotation> annotations(ColumnPlan column) {
        List<Annotation> annotations = new ArrayList<>();
        if (column.role().id()) {
            annotations.add(new Annotation(imports.annotation("Id")));
        }
        generation(column, annotations);
        column.keys().forEach(key -> annotations.add(key(key)));
        Annotation mapped = column(column);
        if (!mapped.isEmpty()) {
            imports.dovetail("Column");
            annotations.add(mapped);
        }
        EnumPlan enumeration = column.enumeration();
        if (enumeration != null && !enumeration.sqlType().isEmpty() && isOwn(column)) {
            annotations.add(enumerated(enumeration));
        }
        String value = column.generation().defaultValue();
        if (!value.isEmpty()) {
            annotations.add(new Annotation(imports.annotation("Default")).text("value", value));
        }
        for (CheckPlan check : column.checks()) {
            annotations.add(new Annotation(imports.annotation("Check")).text("value", check.condition())
                    .text("name", check.name()));
        }
        return annotations;
    }

    /**
     * Returns whether the column has a type of its own. A foreign key has that of what it refers to, unless that is the
     * column itself in another row.
     */
    private boolean isOwn(ColumnPlan column) {
        return column.keys().stream()
                .allMatch(key -> key.target().equals(entity) && key.references().equals(column.property()));
    }

    private Annotation enumerated(EnumPlan enumeration) {
        Annotation annotation = new Annotation(imports.annotation("Enumerated"))
                .with("value", imports.dovetail("EnumType") + ".NATIVE");
        return enumeration.nested() ? annotation : annotation.text("type", enumeration.sqlType());
    }

    private void generation(ColumnPlan column, List<Annotation> annotations) {
        Generation generation = column.generation();
        switch (generation.kind()) {
            case IDENTITY -> annotations.add(new Annotation(imports.annotation("GeneratedValue")));
            case SEQUENCE -> annotations.add(new Annotation(imports.annotation("GeneratedValue"))
                    .with("value", imports.dovetail("GenerationType") + ".SEQUENCE")
                    .text("sequence", generation.text()).with("allocationSize", Long.toString(generation.step())));
            // An identifier cannot have a default beside @GeneratedValue.
            case INSERT -> annotations.add(column.role().id() && generation.defaultValue().isEmpty()
                    ? new Annotation(imports.annotation("GeneratedValue"))
                            .with("value", imports.dovetail("GenerationType") + ".UUID")
                    : new Annotation(imports.annotation("DatabaseGenerated")));
            case ALWAYS -> annotations.add(new Annotation(imports.annotation("DatabaseGenerated"))
                    .with("value", imports.dovetail("GenerationTime") + ".ALWAYS").text("as", generation.text()));
            default -> { }
        }
    }

    private Annotation key(ColumnPlan.KeyPart key) {
        Annotation annotation = new Annotation(imports.annotation("ForeignKey"))
                .with("value", key.target() + ".class").text("references", key.references()).text("name", key.name());
        if (!key.onDelete().isEmpty()) {
            annotation.with("onDelete", imports.dovetail("OnDelete") + "." + key.onDelete());
        }
        if (!key.onUpdate().isEmpty()) {
            annotation.with("onUpdate", imports.dovetail("OnUpdate") + "." + key.onUpdate());
        }
        return key.deferrable() ? annotation.with("deferrable", "true") : annotation;
    }

    private Annotation column(ColumnPlan column) {
        Annotation annotation = new Annotation("@Column");
        boolean derived = identifiers.key(Words.snake(column.property())).equals(identifiers.key(column.column()));
        annotation.text("name", derived ? "" : column.column());
        if (column.role().unique()) {
            annotation.with("unique", "true");
        }
        @Nullable EnumPlan enumeration = column.enumeration();
        boolean typed = enumeration != null && !enumeration.sqlType().isEmpty();
        if (isOwn(column) && !typed) {
            typed(annotation, column.type());
        }
        return annotation;
    }

    private static void typed(Annotation annotation, JavaType type) {
        if (type.length() != 255) {
            annotation.with("length", Integer.toString(type.length()));
        }
        if (type.precision() != 0) {
            annotation.with("precision", Integer.toString(type.precision()));
        }
        if (type.scale() != 0) {
            annotation.with("scale", Integer.toString(type.scale()));
        }
        if (type.column() == ColumnType.JSON && type.definition().isEmpty()) {
            annotation.with("json", "true");
        }
        annotation.text("definition", type.definition());
    }
}
