package dev.dovetail.tools.source;

import dev.dovetail.dialect.Identifiers;
import dev.dovetail.processor.model.Words;
import dev.dovetail.tools.plan.CheckPlan;
import dev.dovetail.tools.plan.ColumnPlan;
import dev.dovetail.tools.plan.EntityPlan;
import dev.dovetail.tools.plan.EnumPlan;
import dev.dovetail.tools.plan.IndexPlan;
import dev.dovetail.tools.plan.PropertyPlan;
import dev.dovetail.tools.plan.RelationPlan;
import java.util.ArrayList;
import java.util.List;

/** Writes an entity, or an enum in a file of its own. */
public final class EntitySource {
    private final Identifiers identifiers;
    private final String packageName;

    /**
     * Creates a writer.
     *
     * @param identifiers the rules of the database, which tell when a name has to be said
     * @param packageName the package; empty for the unnamed one
     */
    public EntitySource(Identifiers identifiers, String packageName) {
        this.identifiers = identifiers;
        this.packageName = packageName;
    }

    /** Returns the source of an entity, from the package statement on. */
    public String of(EntityPlan entity) {
        Imports imports = new Imports();
        ColumnSource columns = new ColumnSource(imports, identifiers, entity.type());
        RelationSource relations = new RelationSource(imports, entity.type());
        StringBuilder body = new StringBuilder(JavaText.javadoc(entity.comment(), ""));
        annotations(entity, imports).forEach(annotation -> body.append(annotation.text("")).append('\n'));
        body.append("public interface ").append(entity.type()).append(" {\n");
        List<String> members = new ArrayList<>();
        for (PropertyPlan property : entity.properties()) {
            members.add(property instanceof ColumnPlan column ? columns.of(column)
                    : relations.of((RelationPlan) property));
        }
        entity.enums().forEach(each -> members.add(enumeration(each, "    ", imports)));
        body.append(String.join("\n", members)).append("}\n");
        return file(imports, body.toString());
    }

    /** Returns the source of an enum in a file of its own. */
    public String of(EnumPlan enumeration) {
        Imports imports = new Imports();
        String body = "/** The labels of the type " + enumeration.sqlType() + " of the database. */\n"
                + enumeration(enumeration, "", imports);
        return file(imports, body);
    }

    private String file(Imports imports, String body) {
        String imported = imports.toString();
        return (packageName.isEmpty() ? "" : "package " + packageName + ";\n\n")
                + imported + (imported.isEmpty() ? "" : "\n") + body;
    }

    private List<Annotation> annotations(EntityPlan entity, Imports imports) {
        List<Annotation> annotations = new ArrayList<>();
        String table = entity.table().name();
        boolean derived = identifiers.key(Words.snake(entity.type())).equals(identifiers.key(table));
        Annotation mapped = new Annotation(imports.annotation("Entity")).text("table", derived ? "" : table)
                .text("schema", entity.table().schema());
        annotations.add(entity.readOnly() ? mapped.with("readOnly", "true") : mapped);
        for (IndexPlan index : entity.indexes()) {
            Annotation annotation = new Annotation(imports.annotation("Index"))
                    .with("value", JavaText.quoted(index.properties()));
            if (index.unique()) {
                annotation.with("unique", "true");
            }
            annotations.add(annotation.text("name", index.name()));
        }
        for (CheckPlan check : entity.checks()) {
            annotations.add(new Annotation(imports.annotation("Check")).text("value", check.condition())
                    .text("name", check.name()));
        }
        return annotations;
    }

    private static String enumeration(EnumPlan enumeration, String indent, Imports imports) {
        StringBuilder out = new StringBuilder(indent).append(indent.isEmpty() ? "public " : "").append("enum ")
                .append(enumeration.name()).append(" {\n");
        boolean labelled = enumeration.constants().entrySet().stream()
                .anyMatch(each -> !each.getKey().equals(each.getValue()));
        List<String> constants = new ArrayList<>();
        enumeration.constants().forEach((label, constant) -> constants.add(indent + "    "
                + (label.equals(constant) ? "" : new Annotation(imports.annotation("EnumLabel")).with("value",
                        JavaText.quoted(label)) + " ") + constant));
        String line = indent + "    " + String.join(", ", enumeration.constants().values());
        out.append(labelled || line.length() > 100 ? String.join(",\n", constants) : line);
        return out.append("\n").append(indent).append("}\n").toString();
    }
}
