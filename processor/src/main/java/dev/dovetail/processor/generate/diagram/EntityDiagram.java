package dev.dovetail.processor.generate.diagram;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.dovetail.processor.model.AttributeModel;
import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.EntityNames;
import dev.dovetail.processor.model.HierarchyModel;
import dev.dovetail.processor.model.SchemaModel;
import java.util.ArrayList;
import java.util.List;

/** Draws entities and relationships as an {@code erDiagram} of Mermaid. */
final class EntityDiagram {
    private EntityDiagram() {}

    /** Returns the diagram of {@code schema} with the relationships {@code pairs}. */
    static String of(SchemaModel schema, List<DiagramRelationship> pairs) {
        StringBuilder out = new StringBuilder("```mermaid\nerDiagram\n");
        for (DiagramRelationship pair : pairs) {
            out.append("    ").append(name(pair.parent())).append(' ').append(cardinality(pair)).append(' ')
                    .append(name(pair.child())).append(" : \"").append(pair.sides()).append("\"\n");
        }
        for (EntityModel entity : schema.entities()) {
            HierarchyModel hierarchy = entity.hierarchy();
            if (hierarchy != null && hierarchy.parent() != null) {
                out.append("    ").append(name(hierarchy.parent())).append(" ||--o| ").append(name(entity))
                        .append(" : \"is\"\n");
            }
        }
        for (EntityModel entity : schema.entities()) {
            out.append("    ").append(name(entity))
                    .append(entity.readOnly() ? "[\"" + name(entity) + " (read-only)\"] {\n" : " {\n");
            for (AttributeModel attribute : shown(entity)) {
                out.append("        ").append(line(attribute)).append('\n');
            }
            out.append("    }\n");
        }
        return out.append("```\n").toString();
    }

    static String name(EntityModel entity) {
        return name(entity.names());
    }

    static String name(EntityNames names) {
        return String.join("_", names.entity().simpleNames());
    }

    /** Returns the attributes that the entity declares, and the key by which its table is joined with that above. */
    private static List<AttributeModel> shown(EntityModel entity) {
        HierarchyModel hierarchy = entity.hierarchy();
        if (hierarchy == null || hierarchy.parent() == null) {
            return entity.attributes();
        }
        List<AttributeModel> shown = new ArrayList<>();
        if (hierarchy.isJoined()) {
            entity.ids().forEach(id -> shown.add(id.asForeignKey()));
        }
        shown.addAll(entity.ownAttributes());
        return shown;
    }

    private static String cardinality(DiagramRelationship pair) {
        if (pair.isManyToMany()) {
            return "}o--o{";
        }
        boolean optional = pair.anySide().key().stream().anyMatch(each -> pair.child().attribute(each).nullable());
        return (optional ? "|o" : "||") + (pair.isOneToOne() ? "--o|" : "--o{");
    }

    private static String line(AttributeModel attribute) {
        List<String> marks = new ArrayList<>();
        if (attribute.id()) {
            marks.add("PK");
        }
        if (attribute.foreignKey()) {
            marks.add("FK");
        }
        if (attribute.unique()) {
            marks.add("UK");
        }
        if (attribute.isDiscriminator()) {
            return "String " + attribute.column().name() + " \"discriminator\"";
        }
        String line = typeName(attribute.type()) + " " + attribute.name().replace('.', '_');
        return marks.isEmpty() ? line : line + " " + String.join(", ", marks);
    }

    private static String typeName(TypeName type) {
        if (type instanceof ArrayTypeName array) {
            return typeName(array.componentType()) + "[]";
        }
        if (type instanceof ParameterizedTypeName parameterized) {
            return parameterized.rawType().simpleName();
        }
        return type instanceof ClassName name ? name.simpleName() : type.toString();
    }
}
