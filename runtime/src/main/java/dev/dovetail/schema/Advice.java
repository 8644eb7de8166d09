package dev.dovetail.schema;

import dev.dovetail.catalog.CatalogColumn;
import dev.dovetail.catalog.CatalogDifference;
import dev.dovetail.catalog.Constraint;
import dev.dovetail.catalog.Constraint.Kind;
import dev.dovetail.catalog.Constraint.Reference;
import dev.dovetail.catalog.ReferenceRules;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.metadata.Attribute;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Says how to change an entity so that it agrees with the database. */
final class Advice {
    private static final Set<String> KEYWORDS = Set.of(("abstract assert boolean break byte case catch char class "
            + "const continue default do double else enum extends false final finally float for goto if implements "
            + "import instanceof int interface long native new null package private protected public return short "
            + "static "
            + "strictfp super switch synchronized this throw throws transient true try void volatile while _")
                    .split(" "));

    private final MappedTables mapped;

    Advice(MappedTables mapped) {
        this.mapped = mapped;
    }

    /** Returns what to write in the entity; empty if only the database can be changed. */
    String of(CatalogDifference difference) {
        EntityMapping<?> type = mapped.entity(difference.table(), difference.column());
        Attribute attribute = mapped.attribute(difference.table(), difference.column());
        boolean discriminates = type != null && attribute != null && type.isDiscriminator(attribute);
        if (difference instanceof CatalogDifference.NotATable) {
            return "write @Entity(table = \"" + difference.table().name() + "\", readOnly = true)";
        }
        if (difference instanceof CatalogDifference.MissingTable && type != null) {
            return "write the name of the table that there is: @Entity(table = \"...\")";
        }
        if (difference instanceof CatalogDifference.MissingColumn && type != null) {
            return "write the name of the column that there is: "
                    + (discriminates ? "@Inheritance(discriminatorColumn" : "@Column(name") + " = \"...\")";
        }
        if (difference instanceof CatalogDifference.ExtraColumn extra && type != null) {
            return property(extra.actual());
        }
        if (difference instanceof CatalogDifference.ChangedColumn changed && type != null) {
            return discriminates ? ColumnAdvice.ofDiscriminator(changed) : ColumnAdvice.of(changed, attribute);
        }
        if (difference instanceof CatalogDifference.ChangedEnum changed) {
            return labels(changed);
        }
        return type == null ? "" : ofKey(difference, type);
    }

    private String ofKey(CatalogDifference difference, EntityMapping<?> type) {
        if (difference instanceof CatalogDifference.ExtraConstraint extra) {
            return of(extra.actual(), type);
        }
        if (difference instanceof CatalogDifference.ChangedConstraint changed) {
            return of(changed.actual(), type);
        }
        if (difference instanceof CatalogDifference.MissingConstraint missing
                && missing.model().kind() == Kind.UNIQUE) {
            return "take out unique = true";
        }
        if (difference instanceof CatalogDifference.ExtraIndex extra && !extra.actual().columns().contains("")
                && extra.actual().condition().isEmpty()) {
            return index(type, extra.actual().columns(), extra.actual().unique(), extra.actual().name());
        }
        if (difference instanceof CatalogDifference.ChangedIndex changed && !changed.actual().columns().contains("")) {
            return index(type, changed.actual().columns(), changed.actual().unique(), changed.actual().name());
        }
        return "";
    }

    private String of(Constraint actual, EntityMapping<?> type) {
        return switch (actual.kind()) {
            case PRIMARY_KEY -> "write @Id on "
                    + String.join(" and ", mapped.properties(type.table(), actual.columns())) + " alone";
            case UNIQUE -> actual.columns().size() == 1
                    ? "write @Column(unique = true) on " + mapped.properties(type.table(), actual.columns()).get(0)
                    : index(type, actual.columns(), true, actual.name());
            case FOREIGN_KEY -> foreignKey(actual, type);
            case CHECK -> "write @Check(value = \"" + ColumnAdvice.escaped(actual.condition()) + "\", name = \""
                    + actual.name() + "\")";
        };
    }

    private String foreignKey(Constraint actual, EntityMapping<?> type) {
        Reference reference = actual.reference();
        EntityMapping<?> target = reference == null ? null : mapped.entity(reference.table());
        if (reference == null || target == null) {
            return "";
        }
        ReferenceRules rules = reference.rules();
        String more = rule(", onDelete = OnDelete.", rules.onDelete())
                + rule(", onUpdate = OnUpdate.", rules.onUpdate())
                + (rules.deferral() == ReferenceRules.Deferral.NOT_DEFERRABLE ? "" : ", deferrable = true");
        String value = target.javaType().getSimpleName() + ".class";
        return "write @ForeignKey(" + (more.isEmpty() ? value : "value = " + value + more) + ") on "
                + String.join(" and ", mapped.properties(type.table(), actual.columns()));
    }

    private static String rule(String before, String rule) {
        return rule.equals("NO ACTION") || rule.equals("SET DEFAULT") ? "" : before + rule.replace(' ', '_');
    }

    private String index(EntityMapping<?> type, List<String> columns, boolean unique, String name) {
        String properties = mapped.properties(type.table(), columns).stream()
                .map(property -> "\"" + property + "\"").collect(Collectors.joining(", "));
        return "write @Index(value = {" + properties + "}" + (unique ? ", unique = true" : "")
                + (name.isEmpty() ? "" : ", name = \"" + name + "\"") + ")";
    }

    /** Returns a property for a column that no entity has. */
    private static String property(CatalogColumn column) {
        String type = ColumnAdvice.javaType(column.type());
        String name = propertyName(column.name());
        if (type.isEmpty() || !isName(name)) {
            return "declare a property for it";
        }
        return "declare " + (column.nullable() ? "public abstract @Nullable " + boxed(type)
                : "public abstract " + type) + " " + name + "()";
    }

    private static String propertyName(String column) {
        StringBuilder name = new StringBuilder();
        for (String word : column.split("_+")) {
            name.append(name.isEmpty() || word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT)
                    + word.substring(1));
        }
        return name.toString();
    }

    private static String boxed(String type) {
        return switch (type) {
            case "int" -> "Integer";
            case "long", "short", "byte", "boolean", "float", "double" ->
                    type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
            default -> type;
        };
    }

    private static String labels(CatalogDifference.ChangedEnum changed) {
        String extra = changed.extra().stream().map(label -> isName(label) ? label
                : "@EnumLabel(\"" + ColumnAdvice.escaped(label) + "\") "
                        + label.replaceAll("[^A-Za-z0-9_]", "_").replaceAll("^(?=[0-9])", "_"))
                .collect(Collectors.joining(", "));
        String missing = String.join(", ", changed.missing());
        return (extra.isEmpty() ? "" : "add to the enum: " + extra)
                + (extra.isEmpty() || missing.isEmpty() ? "" : "; ")
                + (missing.isEmpty() ? "" : "take out of the enum: " + missing);
    }

    /** Returns whether {@code text} can be a name in Java, as far as its characters and the usual keywords go. */
    private static boolean isName(String text) {
        return !text.isEmpty() && Character.isJavaIdentifierStart(text.charAt(0))
                && text.chars().allMatch(Character::isJavaIdentifierPart) && !KEYWORDS.contains(text);
    }
}
