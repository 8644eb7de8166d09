package dev.dovetail.processor.generate;

import com.palantir.javapoet.ClassName;

/** The types of the runtime and of JSpecify that generated code uses. */
final class RuntimeTypes {
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    static final ClassName NULL_UNMARKED = ClassName.get("org.jspecify.annotations", "NullUnmarked");

    static final ClassName ROW = ClassName.get("dev.dovetail.generated", "Row");
    static final ClassName PARAMETERS = ClassName.get("dev.dovetail.generated", "Parameters");

    static final ClassName TRACKED = ClassName.get("dev.dovetail.generated", "Tracked");
    static final ClassName WITHOUT_GETTERS = ClassName.get("dev.dovetail.generated", "WithoutGetters");
    static final ClassName ENTITY_TYPE = ClassName.get("dev.dovetail.metadata", "EntityType");
    static final ClassName ENTITY_MAPPING = ClassName.get("dev.dovetail.generated", "EntityMapping");
    static final ClassName ATTACHMENT = ClassName.get("dev.dovetail.generated", "Attachment");
    static final ClassName CHANGES = ClassName.get("dev.dovetail.generated", "Changes");
    static final ClassName CONVERSION = ClassName.get("dev.dovetail.generated", "Conversion");
    static final ClassName ENUM_CONVERTER = ClassName.get("dev.dovetail.generated", "EnumConverter");

    static final ClassName TRACKING = ClassName.get("dev.dovetail.generated", "Tracking");
    static final ClassName LIST = ClassName.get("java.util", "List");
    static final ClassName SET = ClassName.get("java.util", "Set");
    static final ClassName MAP = ClassName.get("java.util", "Map");

    static final ClassName KEYED_PATH = ClassName.get("dev.dovetail.query", "KeyedPath");
    static final ClassName EMBEDDED_PATH = ClassName.get("dev.dovetail.query", "EmbeddedPath");
    static final ClassName SELECTABLE = ClassName.get("dev.dovetail.query", "Selectable");
    static final ClassName SOURCE = ClassName.get("dev.dovetail.generated", "Source");
    static final ClassName COLLECTION_PATH = ClassName.get("dev.dovetail.query", "CollectionPath");
    static final ClassName CONDITION = ClassName.get("dev.dovetail.query", "Condition");
    static final ClassName COLUMN = ClassName.get("dev.dovetail.query", "Column");
    static final ClassName COMPARABLE_COLUMN = ClassName.get("dev.dovetail.query", "ComparableColumn");
    static final ClassName SUMMAND_COLUMN = ClassName.get("dev.dovetail.query", "SummandColumn");
    static final ClassName STRING_COLUMN = ClassName.get("dev.dovetail.query", "StringColumn");
    static final ClassName BOOLEAN_COLUMN = ClassName.get("dev.dovetail.query", "BooleanColumn");

    static final ClassName NOT_FOUND = ClassName.get("dev.dovetail.error", "NotFoundException");
    static final ClassName DAO = ClassName.get("dev.dovetail.session", "Dao");
    static final ClassName READ_ONLY_DAO = ClassName.get("dev.dovetail.session", "ReadOnlyDao");
    static final ClassName SESSION = ClassName.get("dev.dovetail.session", "Session");
    static final ClassName SCHEMA = ClassName.get("dev.dovetail.schema", "Schema");

    private RuntimeTypes() {}
}
