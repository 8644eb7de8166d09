package dev.dovetail.tools.source;

import dev.dovetail.tools.plan.RelationPlan;
import dev.dovetail.tools.plan.RelationPlan.AssociationPlan;
import dev.dovetail.tools.plan.RelationPlan.Kind;

/** Writes the accessors of one side of a relationship. */
final class RelationSource {
    private static final String INDENT = "    ";

    private final Imports imports;
    private final String entity;

    RelationSource(Imports imports, String entity) {
        this.imports = imports;
        this.entity = entity;
    }

    /** Returns the getter with its annotation, and the setter if it is no collection. */
    String of(RelationPlan relation) {
        Annotation annotation = new Annotation(imports.annotation(relation.kind().annotation()))
                .text("backPopulates", relation.backPopulates());
        if (!relation.foreignKey().isEmpty()) {
            annotation.with("foreignKey", JavaText.quoted(relation.foreignKey()));
        }
        if (relation.cascades()) {
            annotation.with("cascade", imports.dovetail("Cascade") + ".ALL").with("passiveDeletes", "true");
        }
        if (relation.viewOnly()) {
            annotation.with("viewOnly", "true");
        }
        AssociationPlan association = relation.association();
        if (association != null) {
            annotation.with("associationTable", association(association).toString());
        }
        StringBuilder out = new StringBuilder(INDENT).append(annotation.text(INDENT)).append('\n');
        String type = type(relation);
        out.append(INDENT).append(type).append(' ').append(relation.name()).append("();\n");
        if (!relation.kind().toMany() && !relation.viewOnly()) {
            out.append('\n').append(INDENT).append(entity).append(' ').append(relation.name()).append('(')
                    .append(type).append(' ').append(relation.name()).append(");\n");
        }
        return out.toString();
    }

    private String type(RelationPlan relation) {
        if (relation.kind() == Kind.MANY_TO_MANY) {
            return imports.type("java.util.Set") + "<" + relation.target() + ">";
        }
        if (relation.kind().toMany()) {
            return imports.type("java.util.List") + "<" + relation.target() + ">";
        }
        return (relation.nullable() ? imports.nullable() + " " : "") + relation.target();
    }

    private Annotation association(AssociationPlan association) {
        Annotation annotation = new Annotation(imports.annotation("AssociationTable"))
                .text("name", association.table()).text("schema", association.schema());
        if (!association.columns().isEmpty()) {
            annotation.with("columns", JavaText.quoted(association.columns()));
        }
        if (!association.inverseColumns().isEmpty()) {
            annotation.with("inverseColumns", JavaText.quoted(association.inverseColumns()));
        }
        return annotation;
    }
}
