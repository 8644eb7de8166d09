package dev.dovetail.schema;

import dev.dovetail.catalog.CatalogColumn;
import dev.dovetail.catalog.CatalogDifference;
import dev.dovetail.catalog.Numbering;
import dev.dovetail.catalog.SqlType;
import dev.dovetail.metadata.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says how to change a property so that it agrees with its column. */
final class ColumnAdvice {
    private ColumnAdvice() {}

    /** Returns what to write instead; empty if nothing but the column can be changed. */
    static String of(CatalogDifference.ChangedColumn changed, @Nullable Attribute attribute) {
        List<String> words = new ArrayList<>();
        CatalogColumn model = changed.model();
        CatalogColumn actual = changed.actual();
        if (changed.changesType()) {
            words.add(type(model.type(), actual.type()));
        }
        if (model.nullable() && !actual.nullable()) {
            if (attribute != null && !attribute.isNullable()) {
                return ""; // Rows of other types of the hierarchy have none.
            }
            words.add("take out @Nullable");
        } else if (!model.nullable() && actual.nullable()) {
            words.add(isPrimitive(actual) ? "write @Nullable, and the boxed type" : "write @Nullable");
        }
        if (actual.isGenerated() && !model.isGenerated()) {
            words.add("write @DatabaseGenerated(GenerationTime.ALWAYS), and take out the setter");
        } else if (model.isGenerated() && !actual.isGenerated()) {
            words.add("take out @DatabaseGenerated");
        } else if (actual.isIdentity() && !model.isIdentity()) {
            words.add(attribute != null && attribute.isId()
                    ? "write @GeneratedValue" : "write @DatabaseGenerated, and take out the setter");
        } else if (model.isIdentity() && !actual.isIdentity()) {
            words.add("take out @GeneratedValue");
        } else if (model.isDefaulted() && !actual.isDefaulted()) {
            words.add("take out @Default");
        } else if (actual.isDefaulted() && !model.isDefaulted() && actual.value().numbering() == Numbering.NONE) {
            words.add("write @Default(\"" + escaped(actual.defaultValue()) + "\")");
        }
        return String.join(", ", words);
    }

    /** Returns what to write instead in the hierarchy whose discriminator the column is; empty if nothing. */
    static String ofDiscriminator(CatalogDifference.ChangedColumn changed) {
        SqlType actual = changed.actual().type();
        return changed.changesType() && javaType(actual).equals("String") && actual.arguments().size() == 1
                ? "write @Inheritance(discriminatorLength = " + actual.arguments().get(0) + ")" : "";
    }

    /** Returns how to declare a property of the type {@code actual}, where that of {@code model} is declared. */
    private static String type(SqlType model, SqlType actual) {
        String java = javaType(actual);
        if (java.isEmpty() || java.equals(javaType(model))) {
            boolean isText = java.equals("String") && !actual.isArray() && actual.name().contains("CHAR");
            if (isText && actual.arguments().size() == 1 && !isFixed(actual)) {
                return "write @Column(length = " + actual.arguments().get(0) + ")";
            }
            if (java.equals("java.math.BigDecimal") && actual.arguments().size() == 2 && !actual.isArray()) {
                return "write @Column(precision = " + actual.arguments().get(0) + ", scale = "
                        + actual.arguments().get(1) + ")";
            }
            return "write @Column(definition = \"" + escaped(actual.toString()) + "\")";
        }
        return "declare the property as " + java;
    }

    private static boolean isFixed(SqlType type) {
        return type.name().equals("CHARACTER") || type.name().equals("CHAR");
    }

    private static boolean isPrimitive(CatalogColumn column) {
        String java = javaType(column.type());
        return !java.isEmpty() && Character.isLowerCase(java.charAt(0)) && !java.contains(".") && !java.contains("[");
    }

    /** Returns the Java type that a column of {@code type} is mapped to; empty if there is none. */
    static String javaType(SqlType type) {
        String name = type.name().toUpperCase(Locale.ROOT);
        if (type.isArray()) {
            String element = javaType(new SqlType(type.element(), type.arguments()));
            return element.isEmpty() ? "" : element + "[]";
        }
        if (name.contains("CHAR") || name.endsWith("TEXT") || name.contains("CLOB") || name.contains("CHARACTER")) {
            return "String";
        }
        if (name.contains("BLOB") || name.contains("BINARY") || name.equals("BYTEA")) {
            return "byte[]";
        }
        return switch (name) {
            case "BIGINT" -> "long";
            case "INTEGER", "INT", "MEDIUMINT" -> "int";
            case "SMALLINT" -> "short";
            case "TINYINT" -> type.arguments().equals(List.of("1")) ? "boolean" : "byte";
            case "BOOLEAN" -> "boolean";
            case "REAL", "FLOAT" -> "float";
            case "DOUBLE", "DOUBLE PRECISION" -> "double";
            case "NUMERIC", "DECIMAL", "DECFLOAT" -> "java.math.BigDecimal";
            case "UUID" -> "java.util.UUID";
            case "DATE" -> "java.time.LocalDate";
            case "TIME" -> "java.time.LocalTime";
            case "TIMESTAMP", "DATETIME" -> "java.time.LocalDateTime";
            case "TIMESTAMP WITH TIME ZONE" -> "java.time.OffsetDateTime";
            default -> "";
        };
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
