package dev.dovetail.processor.generate.diagram;

import dev.dovetail.processor.generate.GeneratedFile;
import dev.dovetail.processor.model.SchemaModel;
import java.util.List;

/** Generates {@code schema.md}: a diagram of the entities, a line for each relationship, and a checklist for each. */
public final class DiagramGenerator {
    private DiagramGenerator() {}

    /** Returns the page of {@code schema}. */
    public static GeneratedFile.Resource generate(SchemaModel schema) {
        List<DiagramRelationship> pairs = DiagramRelationships.of(schema);
        StringBuilder out = new StringBuilder("# " + schema.name() + "\n\n");
        out.append("Generated from the entities. Edit those, not this file.\n\n");
        out.append(EntityDiagram.of(schema, pairs));
        out.append(HierarchyDiagram.of(schema));
        if (!pairs.isEmpty()) {
            out.append("\n## Relationships\n\n```text\n").append(lines(pairs)).append("```\n");
            out.append("\n## Checklists\n");
            pairs.forEach(pair -> out.append('\n').append(Checklist.of(pair)));
        }
        return new GeneratedFile.Resource(schema.folder() + "/schema.md", out.toString());
    }

    private static String lines(List<DiagramRelationship> pairs) {
        int width = 0;
        for (DiagramRelationship pair : pairs) {
            width = Math.max(width, pair.arrow().length());
        }
        StringBuilder out = new StringBuilder();
        for (DiagramRelationship pair : pairs) {
            String gap = " ".repeat(width - pair.arrow().length() + 3);
            out.append(pair.arrow()).append(gap).append(pair.sides()).append('\n');
        }
        return out.toString();
    }
}
