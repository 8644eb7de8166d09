package dev.dovetail.processor.resolve;

import static dev.dovetail.processor.declaration.AnnotationKind.COLUMN;
import static dev.dovetail.processor.declaration.AnnotationKind.CONVERT;
import static dev.dovetail.processor.declaration.AnnotationKind.DATABASE_GENERATED;
import static dev.dovetail.processor.declaration.AnnotationKind.DEFAULT;
import static dev.dovetail.processor.declaration.AnnotationKind.EMBEDDED;
import static dev.dovetail.processor.declaration.AnnotationKind.ENTITY;
import static dev.dovetail.processor.declaration.AnnotationKind.ENUMERATED;
import static dev.dovetail.processor.declaration.AnnotationKind.FOREIGN_KEY;
import static dev.dovetail.processor.declaration.AnnotationKind.GENERATED_VALUE;
import static dev.dovetail.processor.declaration.AnnotationKind.ID;
import static dev.dovetail.processor.declaration.AnnotationKind.TABLE;

import com.palantir.javapoet.ClassName;
import dev.dovetail.annotation.EnumType;
import dev.dovetail.annotation.GenerationType;
import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Identifiers;
import dev.dovetail.dialect.TableName;
import dev.dovetail.metadata.KeySource;
import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.ConverterDeclaration;
import dev.dovetail.processor.declaration.Declarations;
import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.declaration.TypeDeclaration;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.model.ColumnModel;
import dev.dovetail.processor.model.Conversion;
import dev.dovetail.processor.model.NativeEnum;
import dev.dovetail.processor.model.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * First step: assigns a table to each entity and a column to each attribute. A foreign key inherits the details of the
 * column that it references.
 */
final class ColumnStep {
    /** SQL types that accept any string. A definition with another type makes the column {@link ColumnType#NAMED}. */
    private static final Pattern TEXT = Pattern.compile(
            "(?:national\\s+)?(?:n?(?:var)?char(?:acter)?|varchar2|(?:tiny|medium|long)?text|n?clob|string"
                    + "|longvarchar|bpchar)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern JSON = Pattern.compile("jsonb?", Pattern.CASE_INSENSITIVE);

    private final Map<String, StoredEntity> entities = new HashMap<>();
    private final Declarations declarations;
    private final InheritedAnnotations inheritance;

    ColumnStep(Declarations declarations) {
        this.declarations = declarations;
        this.inheritance = new InheritedAnnotations(declarations);
    }

    /** Returns {@code entity} with its table and columns. */
    StoredEntity of(EntityDeclaration entity) {
        StoredEntity known = entities.get(entity.qualifiedName());
        if (known == null) {
            known = store(entity);
            entities.put(entity.qualifiedName(), known);
        }
        return known;
    }

    private StoredEntity store(EntityDeclaration entity) {
        StoredEntity parent = declarations.parent(entity).map(this::of).orElse(null);
        TableName table = parent == null || Hierarchies.isJoined(entity, declarations)
                ? table(entity) : parent.table();
        List<ColumnMapping> stored = new ArrayList<>();
        List<PropertyDeclaration> broken = new ArrayList<>();
        List<Report> reports = new ArrayList<>();
        for (PropertyDeclaration property : entity.properties()) {
            if (parent != null && entity.level().inherits(property.name())) {
                parent.stored(property.name()).map(each -> each.of(property)).ifPresent(stored::add);
                if (parent.isBroken(property.name())) {
                    broken.add(property);
                }
            } else if (property.relationship().isEmpty()) {
                Optional<ColumnMapping> storage =
                        storage(entity, inheritance.of(entity, property, reports), table, reports);
                storage.ifPresentOrElse(stored::add, () -> broken.add(property));
            }
        }
        return new StoredEntity(entity, table, stored, broken, reports, parent, declarations.below(entity));
    }

    private static TableName table(EntityDeclaration entity) {
        String name = first(entity, "name", "table");
        return new TableName(first(entity, "schema", "schema"),
                name.isEmpty() ? Words.snake(entity.className().simpleName()) : name);
    }

    private static String first(EntityDeclaration entity, String ofTable, String ofEntity) {
        String said = entity.annotation(TABLE).map(table -> table.text(ofTable)).orElse("");
        return said.isEmpty() ? entity.annotation(ENTITY).map(each -> each.text(ofEntity)).orElse("") : said;
    }

    private static Optional<ColumnMapping> storage(
            EntityDeclaration entity, PropertyDeclaration property, TableName table, List<Report> reports) {
        TypeDeclaration type = property.type();
        ConverterDeclaration converter = property.converter();
        TypeDeclaration storedType = converter == null ? type : converter.stored();
        boolean isConverterUnresolved = converter == null && property.annotation(CONVERT).isPresent();
        if (type.isUnusable() || isConverterUnresolved || property.has(EMBEDDED)) {
            // An embedded property that is still here has an error, which is reported.
            return Optional.empty();
        }
        boolean isEnum = converter == null && type.isEnum();
        Optional<ColumnType> columnType = isEnum ? Optional.of(enumColumn(property)) : ColumnTypes.of(storedType);
        if (columnType.isEmpty()) {
            // The generic entity is reported elsewhere, so its type variables are not.
            if (entity.shape().generic() && type.shape() == TypeDeclaration.Category.OTHER) {
                return Optional.empty();
            }
            boolean isRaw = type.name().equals("java.lang.Object") && entity.reports().stream()
                    .anyMatch(each -> each.problem() == Problem.RAW_SUPERTYPE);
            if (isRaw) {
                return Optional.empty();
            }
            reports.add(noColumnType(entity, property, storedType));
            return Optional.empty();
        }
        return Optional.of(new ColumnMapping(property, column(property, columnType.get()),
                conversion(property, isEnum), keySource(property, table)));
    }

    private static Report noColumnType(
            EntityDeclaration entity, PropertyDeclaration property, TypeDeclaration stored) {
        TypeDeclaration type = property.type();
        if (property.converter() != null) {
            return Report.of(Problem.CONVERTER_STORED_TYPE, property.annotation(CONVERT).orElseThrow()
                    .origin("value"), entity.name(), property.name(),
                    property.converter().typeName().simpleName(), stored.simpleName());
        }
        if (type.isEntity()) {
            boolean isArray = type.shape() == TypeDeclaration.Category.ARRAY;
            return Report.of(Problem.RELATIONSHIP_NOT_ANNOTATED, property.origin(), entity.name(), property.name(),
                    type.simpleName(), isArray ? "@OneToMany" : "@ManyToOne", isArray ? "@ManyToMany" : "@OneToOne",
                    isArray ? ", and: " + property.line("List<" + type.simpleName().replace("[]", "") + ">")
                            : property.has(FOREIGN_KEY) ? ", and move @ForeignKey to a property of its own, of the "
                            + "type of the identifier of " + type.simpleName() + "." : ".");
        }
        if (type.name().equals("java.util.Optional") && type.leadsToEntity()) {
            return Report.of(Problem.RELATIONSHIP_NOT_ANNOTATED, property.origin(), entity.name(), property.name(),
                    type.simpleName(), "@ManyToOne", "@OneToOne", ", and: "
                            + property.line("@Nullable " + type.arguments().get(0).simpleName()));
        }
        if (type.arguments().stream().anyMatch(TypeDeclaration::isEntity)) {
            return Report.of(Problem.RELATIONSHIP_NOT_ANNOTATED, property.origin(), entity.name(), property.name(),
                    type.simpleName(), "@OneToMany", "@ManyToMany", ".");
        }
        return Report.of(Problem.UNKNOWN_COLUMN_TYPE, property.origin(), entity.name(), property.name(),
                type.simpleName(), type.isRecord() ? "Write: @Embedded " + property.line(type.simpleName())
                : ColumnTypes.instead(type).map(instead -> "Write: " + property.line(instead))
                        .orElse("Use a type of Java's own (String, Long, BigDecimal, UUID, LocalDate, an enum, ...),"));
    }

    private static ColumnType enumColumn(PropertyDeclaration property) {
        return switch (form(property)) {
            case STRING -> ColumnType.STRING;
            case ORDINAL -> ColumnType.INT;
            case NATIVE -> ColumnType.NAMED;
        };
    }

    private static EnumType form(PropertyDeclaration property) {
        String form = property.annotation(ENUMERATED).map(each -> each.text("value")).orElse("");
        return form.isEmpty() ? EnumType.STRING : EnumType.valueOf(form);
    }

    private static @Nullable NativeEnum nativeEnum(PropertyDeclaration property) {
        if (!property.type().isEnum() || property.converter() != null || form(property) != EnumType.NATIVE) {
            return null;
        }
        String name = property.annotation(ENUMERATED).map(each -> each.text("type")).orElse("");
        return new NativeEnum(name.isEmpty() ? Words.snake(property.type().simpleName()) : name,
                property.type().labels());
    }

    private static Map<String, String> labels(TypeDeclaration type) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (int i = 0; i < type.constants().size(); i++) {
            if (!type.labels().get(i).equals(type.constants().get(i))) {
                labels.put(type.constants().get(i), type.labels().get(i));
            }
        }
        return labels;
    }

    private static @Nullable Conversion conversion(PropertyDeclaration property, boolean isEnum) {
        ConverterDeclaration converter = property.converter();
        if (converter != null) {
            return new Conversion.ByConverter(converter.typeName(), converter.stored().typeName());
        }
        return isEnum ? new Conversion.OfEnum((ClassName) property.type().typeName(), form(property),
                labels(property.type())) : null;
    }

    private static ColumnModel column(PropertyDeclaration property, ColumnType type) {
        String derived = property.derivedColumn();
        // The columns of a record that may be null have no default, so that a row without the record has none of them.
        String defaultValue = property.isInOptional() ? ""
                : property.annotation(DEFAULT).map(each -> each.text("value")).orElse("");
        AnnotationDeclaration column = property.annotation(COLUMN).orElse(null);
        boolean nullable = property.isOptional() && !property.has(ID);
        if (column == null) {
            return new ColumnModel(derived, type, nullable, 255, 0, 0, "", defaultValue, nativeEnum(property),
                    WritesStep.writes(property), WritesStep.as(property), property.comment());
        }
        boolean named = type == ColumnType.STRING && !column.text("definition").isBlank()
                && !TEXT.matcher(column.text("definition").strip()).lookingAt();
        boolean isText = type == ColumnType.STRING && (property.converter() != null || !property.type().isEnum());
        boolean json = isText && (column.flag("json") || JSON.matcher(column.text("definition")).matches());
        return new ColumnModel(column.text("name").isEmpty() ? derived : column.text("name"),
                json ? ColumnType.JSON : named ? ColumnType.NAMED : type, nullable,
                column.number("length"), column.number("precision"), column.number("scale"),
                column.text("definition"), defaultValue, nativeEnum(property), WritesStep.writes(property),
                WritesStep.as(property), property.comment());
    }

    private static @Nullable KeySource keySource(PropertyDeclaration property, TableName table) {
        AnnotationDeclaration generated = property.annotation(GENERATED_VALUE).orElse(null);
        if (generated == null || !property.has(ID)) {
            return property.has(ID) && property.has(DATABASE_GENERATED) ? KeySource.IDENTITY : null;
        }
        if (generated.text("value").equals(GenerationType.ASSIGNED.name())) {
            return null;
        }
        if (generated.text("value").equals(GenerationType.UUID.name())) {
            return KeySource.UUID;
        }
        String sequence = generated.text("sequence").isEmpty() ? Identifiers.plain(table.name()) + "_seq"
                : generated.text("sequence");
        return generated.text("value").equals(GenerationType.SEQUENCE.name())
                ? KeySource.sequence(sequence, generated.number("allocationSize")) : KeySource.IDENTITY;
    }
}
