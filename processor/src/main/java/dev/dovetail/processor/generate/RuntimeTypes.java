package dev.dovetail.processor.generate;

import com.palantir.javapoet.ClassName;

/** The runtime's types that generated code uses. */
final class RuntimeTypes {
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    static final ClassName NULL_UNMARKED = ClassName.get("org.jspecify.annotations", "NullUnmarked");

    static final ClassName ROW = ClassName.get("dev.dovetail.jdbc", "Row");
    static final ClassName PARAMETERS = ClassName.get("dev.dovetail.jdbc", "Parameters");

    static final ClassName TRACKED = ClassName.get("dev.dovetail.metadata", "Tracked");
    static final ClassName ENTITY_TYPE = ClassName.get("dev.dovetail.metadata", "EntityType");
    static final ClassName ATTACHMENT = ClassName.get("dev.dovetail.metadata", "Attachment");
    static final ClassName CHANGES = ClassName.get("dev.dovetail.metadata", "Changes");
    static final ClassName CONVERSION = ClassName.get("dev.dovetail.metadata", "Conversion");
    static final ClassName ENUM_CONVERTER = ClassName.get("dev.dovetail.metadata", "EnumConverter");

    static final ClassName TRACKING = ClassName.get("dev.dovetail.track", "Tracking");
    static final ClassName TRACKED_LIST = ClassName.get("dev.dovetail.track", "TrackedList");
    static final ClassName TRACKED_SET = ClassName.get("dev.dovetail.track", "TrackedSet");
    static final ClassName TRACKED_MAP = ClassName.get("dev.dovetail.track", "TrackedMap");

    static final ClassName KEYED_PATH = ClassName.get("dev.dovetail.query", "KeyedPath");
    static final ClassName SOURCE = ClassName.get("dev.dovetail.query", "Source");
    static final ClassName MANY = ClassName.get("dev.dovetail.query", "Many");
    static final ClassName CONDITION = ClassName.get("dev.dovetail.query", "Condition");
    static final ClassName COLUMN = ClassName.get("dev.dovetail.query", "Column");
    static final ClassName COMPARABLE_COLUMN = ClassName.get("dev.dovetail.query", "ComparableColumn");
    static final ClassName SUMMAND_COLUMN = ClassName.get("dev.dovetail.query", "SummandColumn");
    static final ClassName STRING_COLUMN = ClassName.get("dev.dovetail.query", "StringColumn");
    static final ClassName BOOLEAN_COLUMN = ClassName.get("dev.dovetail.query", "BooleanColumn");

    static final ClassName NOT_FOUND = ClassName.get("dev.dovetail.error", "NotFoundException");
    static final ClassName DAO = ClassName.get("dev.dovetail.session", "Dao");
    static final ClassName SESSION = ClassName.get("dev.dovetail.session", "Session");
    static final ClassName SCHEMA = ClassName.get("dev.dovetail.session", "Schema");

    private RuntimeTypes() {}
}
