package dev.dovetail.processor.generate.diagram;

import dev.dovetail.processor.model.EntityModel;
import dev.dovetail.processor.model.EntityNames;
import dev.dovetail.processor.model.HierarchyModel;
import dev.dovetail.processor.model.SchemaModel;

/** Draws hierarchies as a {@code classDiagram} of Mermaid, and says where the rows of each type are. */
final class HierarchyDiagram {
    private HierarchyDiagram() {}

    /** Returns a section for each hierarchy of {@code schema}; empty if there is none. */
    static String of(SchemaModel schema) {
        StringBuilder out = new StringBuilder();
        for (EntityModel entity : schema.entities()) {
            HierarchyModel hierarchy = entity.hierarchy();
            if (hierarchy != null && hierarchy.parent() == null) {
                out.append(out.isEmpty() ? "\n## Hierarchies\n" : "").append(section(entity, hierarchy, schema));
            }
        }
        return out.toString();
    }

    private static String section(EntityModel root, HierarchyModel hierarchy, SchemaModel schema) {
        StringBuilder out = new StringBuilder("\n### " + root.names().display() + "\n\n");
        out.append(hierarchy.isJoined() ? "A table for each level" : "One table for all types")
                .append("; the column `").append(hierarchy.discriminator().name()).append("` of `").append(root.table())
                .append("` says of which type a row is.\n\n```mermaid\nclassDiagram\n");
        draw(out, root, schema);
        out.append("```\n\n| Type | `").append(hierarchy.discriminator().name())
                .append("` | Tables |\n| --- | --- | --- |\n");
        for (EntityNames each : hierarchy.descendants()) {
            EntityModel type = schema.entity(each.entity());
            HierarchyModel place = type.hierarchy();
            if (place != null && !place.isAbstract()) {
                out.append("| `").append(each.display()).append("` | `").append(place.value()).append("` | ")
                        .append(tables(type, schema)).append(" |\n");
            }
        }
        return out.toString();
    }

    private static void draw(StringBuilder out, EntityModel level, SchemaModel schema) {
        HierarchyModel hierarchy = level.hierarchy();
        if (hierarchy == null) {
            return;
        }
        for (EntityNames below : hierarchy.subtypes()) {
            out.append("    ").append(EntityDiagram.name(level)).append(" <|-- ").append(EntityDiagram.name(below))
                    .append('\n');
        }
        for (EntityNames below : hierarchy.subtypes()) {
            draw(out, schema.entity(below.entity()), schema);
        }
    }

    private static String tables(EntityModel type, SchemaModel schema) {
        HierarchyModel hierarchy = type.hierarchy();
        String own = "`" + type.table() + "`";
        return hierarchy == null || hierarchy.parent() == null || !hierarchy.isJoined() ? own
                : tables(schema.entity(hierarchy.parent().entity()), schema) + ", " + own;
    }
}
