package dev.dovetail.processor.diagnostic;

import javax.tools.Diagnostic;

/**
 * Every message, with the name that ends it. In a text, {@code {}} stands for the words that a report fills in, in
 * order; each text begins with the property (or the type) and ends with what to write instead. What a mistake means,
 * and how to mend it, is told at length in {@code docs/errors.md}.
 */
public enum Problem {
    // ---- The type.

    ENTITY_NOT_ABSTRACT(TypeTexts.ENTITY_NOT_ABSTRACT),
    ENTITY_GENERIC(TypeTexts.ENTITY_GENERIC),
    ENTITY_INNER(TypeTexts.ENTITY_INNER),
    ENTITY_PRIVATE(TypeTexts.ENTITY_PRIVATE),
    ENTITY_SEALED(TypeTexts.ENTITY_SEALED),
    NO_CONSTRUCTOR(TypeTexts.NO_CONSTRUCTOR),
    CONSTRUCTOR_THROWS(TypeTexts.CONSTRUCTOR_THROWS),
    ENTITY_EXTENDS_ENTITY(TypeTexts.ENTITY_EXTENDS_ENTITY),
    INSTANCE_FIELD(TypeTexts.INSTANCE_FIELD),
    ACCESSOR_NOT_ABSTRACT(TypeTexts.ACCESSOR_NOT_ABSTRACT),

    // ---- Accessors.

    NOT_AN_ACCESSOR(TypeTexts.NOT_AN_ACCESSOR),
    NOT_VISIBLE(TypeTexts.NOT_VISIBLE),
    INHERITED_DIFFERENTLY(TypeTexts.INHERITED_DIFFERENTLY),
    DUPLICATE_GETTER(TypeTexts.DUPLICATE_GETTER),
    DUPLICATE_SETTER(TypeTexts.DUPLICATE_SETTER),
    SETTER_WITHOUT_GETTER(TypeTexts.SETTER_WITHOUT_GETTER),
    SETTER_TYPE_MISMATCH(TypeTexts.SETTER_TYPE_MISMATCH),
    SETTER_RETURNS_OTHER(TypeTexts.SETTER_RETURNS_OTHER),
    DUPLICATE_ANNOTATION(TypeTexts.DUPLICATE_ANNOTATION),

    // ---- Columns.

    NO_ID(ColumnTexts.NO_ID),
    ID_NULLABLE(ColumnTexts.ID_NULLABLE),
    ID_TYPE(ColumnTexts.ID_TYPE),
    GENERATED_COMPOSITE_ID(ColumnTexts.GENERATED_COMPOSITE_ID),
    GENERATED_VALUE_TYPE(ColumnTexts.GENERATED_VALUE_TYPE),
    ANNOTATION_MISPLACED(ColumnTexts.ANNOTATION_MISPLACED),
    TWO_KINDS(ColumnTexts.TWO_KINDS),
    PRIMITIVE_NULLABLE(ColumnTexts.PRIMITIVE_NULLABLE),
    DUPLICATE_COLUMN(ColumnTexts.DUPLICATE_COLUMN),
    ENUM_ORDINAL_LENGTH(ColumnTexts.ENUM_ORDINAL_LENGTH),
    JSON_NOT_TEXT(ColumnTexts.JSON_NOT_TEXT),
    CONVERTER_TYPE_MISMATCH(ColumnTexts.CONVERTER_TYPE_MISMATCH),
    CONVERTER_NOT_CONSTRUCTIBLE(ColumnTexts.CONVERTER_NOT_CONSTRUCTIBLE),
    VERSION_TYPE(ColumnTexts.VERSION_TYPE),
    TWO_VERSIONS(ColumnTexts.TWO_VERSIONS),
    UNKNOWN_INDEX_PROPERTY(ColumnTexts.UNKNOWN_INDEX_PROPERTY),
    INDEX_PROPERTY_REPEATED(ColumnTexts.INDEX_PROPERTY_REPEATED),
    BLANK_VALUE(ColumnTexts.BLANK_VALUE),
    OUT_OF_RANGE(ColumnTexts.OUT_OF_RANGE),
    UNKNOWN_COLUMN_TYPE(ColumnTexts.UNKNOWN_COLUMN_TYPE),
    RELATIONSHIP_NOT_ANNOTATED(ColumnTexts.RELATIONSHIP_NOT_ANNOTATED),
    CONVERTER_STORED_TYPE(ColumnTexts.CONVERTER_STORED_TYPE),
    VERSION_UNIQUE(ColumnTexts.VERSION_UNIQUE),
    UNIQUE_TWICE(ColumnTexts.UNIQUE_TWICE),
    ENUM_TOO_LONG(ColumnTexts.ENUM_TOO_LONG),
    DEFAULT_NO_VALUE(ColumnTexts.DEFAULT_NO_VALUE),
    DEFAULT_NULL(ColumnTexts.DEFAULT_NULL),
    SQL_NOT_WHOLE(ColumnTexts.SQL_NOT_WHOLE),
    CHECK_NO_CONDITION(ColumnTexts.CHECK_NO_CONDITION),
    CHECK_NAMES_NO_COLUMN(ColumnTexts.CHECK_NAMES_NO_COLUMN),
    DEFINITION_NO_TYPE(ColumnTexts.DEFINITION_NO_TYPE),
    SAYS_NOTHING(ColumnTexts.SAYS_NOTHING),
    SETTER_NULLABLE(ColumnTexts.SETTER_NULLABLE),

    // ---- Foreign keys.

    FOREIGN_KEY_TARGET_NOT_ENTITY(KeyTexts.FOREIGN_KEY_TARGET_NOT_ENTITY),
    UNKNOWN_REFERENCE(KeyTexts.UNKNOWN_REFERENCE),
    REFERENCE_NOT_SAID(KeyTexts.REFERENCE_NOT_SAID),
    REFERENCE_NOT_UNIQUE(KeyTexts.REFERENCE_NOT_UNIQUE),
    KEY_TYPE_MISMATCH(KeyTexts.KEY_TYPE_MISMATCH),
    KEY_COMPARED_LOOSELY(KeyTexts.KEY_COMPARED_LOOSELY),
    KEY_COLUMN_DIFFERS(KeyTexts.KEY_COLUMN_DIFFERS),
    KEY_STORED_OTHERWISE(KeyTexts.KEY_STORED_OTHERWISE),
    COMPOSITE_KEY_INCOMPLETE(KeyTexts.COMPOSITE_KEY_INCOMPLETE),
    COMPOSITE_KEYS_NOT_NAMED(KeyTexts.COMPOSITE_KEYS_NOT_NAMED),
    ON_DELETE_CONTRADICTS(KeyTexts.ON_DELETE_CONTRADICTS),

    // ---- Relationships.

    TARGET_NOT_ENTITY(RelationshipTexts.TARGET_NOT_ENTITY),
    NOT_A_COLLECTION(RelationshipTexts.NOT_A_COLLECTION),
    RAW_COLLECTION(RelationshipTexts.RAW_COLLECTION),
    COLLECTION_FOR_ONE(RelationshipTexts.COLLECTION_FOR_ONE),
    NULLNESS_CONTRADICTS_KEY(RelationshipTexts.NULLNESS_CONTRADICTS_KEY),
    KEYLESS_SIDE_NOT_NULLABLE(RelationshipTexts.KEYLESS_SIDE_NOT_NULLABLE),
    NULLABLE_COLLECTION(RelationshipTexts.NULLABLE_COLLECTION),
    MAP_WITHOUT_KEY(RelationshipTexts.MAP_WITHOUT_KEY),
    UNKNOWN_MAP_KEY(RelationshipTexts.UNKNOWN_MAP_KEY),
    MAP_KEY_TYPE(RelationshipTexts.MAP_KEY_TYPE),
    MAP_KEY_NULLABLE(RelationshipTexts.MAP_KEY_NULLABLE),
    UNKNOWN_ORDER_BY(RelationshipTexts.UNKNOWN_ORDER_BY),
    ORDER_BY_SYNTAX(RelationshipTexts.ORDER_BY_SYNTAX),

    // ---- What a relationship passes on.

    ORPHANS_OF_MANY_PARENTS(RelationshipTexts.ORPHANS_OF_MANY_PARENTS),
    ORPHANS_WITHOUT_DELETE(RelationshipTexts.ORPHANS_WITHOUT_DELETE),
    CASCADE_REPEATED(RelationshipTexts.CASCADE_REPEATED),
    PASSIVE_DELETES_WITHOUT_RULE(RelationshipTexts.PASSIVE_DELETES_WITHOUT_RULE),
    SET_NULL_OF_NOT_NULL(RelationshipTexts.SET_NULL_OF_NOT_NULL),
    VIEW_ONLY_WRITES(RelationshipTexts.VIEW_ONLY_WRITES),
    VIEW_ONLY_SETTER(RelationshipTexts.VIEW_ONLY_SETTER),
    OVERLAPPING_WRITES(RelationshipTexts.OVERLAPPING_WRITES),

    // ---- The key that a relationship rides on.

    NO_FOREIGN_KEY(KeyTexts.NO_FOREIGN_KEY),
    AMBIGUOUS_FOREIGN_KEY(KeyTexts.AMBIGUOUS_FOREIGN_KEY),
    FOREIGN_KEY_IN_PARENT(KeyTexts.FOREIGN_KEY_IN_PARENT),
    KEY_IN_BOTH_SIDES(KeyTexts.KEY_IN_BOTH_SIDES),
    ONE_TO_ONE_KEY_NOT_UNIQUE(KeyTexts.ONE_TO_ONE_KEY_NOT_UNIQUE),
    UNKNOWN_FOREIGN_KEY(KeyTexts.UNKNOWN_FOREIGN_KEY),
    NOT_A_FOREIGN_KEY(KeyTexts.NOT_A_FOREIGN_KEY),

    // ---- The other side.

    UNKNOWN_BACK_POPULATES(OtherSideTexts.UNKNOWN_BACK_POPULATES),
    BACK_POPULATES_NOT_RELATIONSHIP(OtherSideTexts.BACK_POPULATES_NOT_RELATIONSHIP),
    BACK_POPULATES_ELSEWHERE(OtherSideTexts.BACK_POPULATES_ELSEWHERE),
    BACK_POPULATES_ITSELF(OtherSideTexts.BACK_POPULATES_ITSELF),
    BACK_POPULATES_NOT_MUTUAL(OtherSideTexts.BACK_POPULATES_NOT_MUTUAL),
    SAME_DIRECTION(OtherSideTexts.SAME_DIRECTION),
    BACK_POPULATES_OTHER_KEY(OtherSideTexts.BACK_POPULATES_OTHER_KEY),
    SIDES_NOT_LINKED(OtherSideTexts.SIDES_NOT_LINKED),
    BACKREF_AND_BACK_POPULATES(OtherSideTexts.BACKREF_AND_BACK_POPULATES),
    BACKREF_EXISTS(OtherSideTexts.BACKREF_EXISTS),
    BACKREF_NO_NAME(OtherSideTexts.BACKREF_NO_NAME),
    BACKREF_INTO_JAR(OtherSideTexts.BACKREF_INTO_JAR),

    // ---- Many to many.

    NO_ASSOCIATION_TABLE(OtherSideTexts.NO_ASSOCIATION_TABLE),
    ASSOCIATION_TABLE_TWICE(OtherSideTexts.ASSOCIATION_TABLE_TWICE),
    ASSOCIATION_COLUMN_COUNT(OtherSideTexts.ASSOCIATION_COLUMN_COUNT),
    ASSOCIATION_COLUMNS_EQUAL(OtherSideTexts.ASSOCIATION_COLUMNS_EQUAL),

    // ---- All entities together.

    DUPLICATE_TABLE(SchemaTexts.DUPLICATE_TABLE),
    TABLE_NAMED_TWICE(SchemaTexts.TABLE_NAMED_TWICE),
    DUPLICATE_NAME(SchemaTexts.DUPLICATE_NAME),
    ASSOCIATION_TABLE_IS_ENTITY(SchemaTexts.ASSOCIATION_TABLE_IS_ENTITY),
    ASSOCIATION_TABLE_SHARED(SchemaTexts.ASSOCIATION_TABLE_SHARED),
    NOT_NULL_KEY_CYCLE(SchemaTexts.NOT_NULL_KEY_CYCLE),
    SEQUENCE_SHARED(SchemaTexts.SEQUENCE_SHARED),
    IDENTIFIER_TOO_LONG(SchemaTexts.IDENTIFIER_TOO_LONG),
    TYPE_NOT_ON_DATABASE(SchemaTexts.TYPE_NOT_ON_DATABASE),
    COLUMN_NOT_HELD(SchemaTexts.COLUMN_NOT_HELD),
    UNKNOWN_DIALECT(SchemaTexts.UNKNOWN_DIALECT),
    NO_MIGRATION_VERSION(SchemaTexts.NO_MIGRATION_VERSION),
    UNKNOWN_ADVICE(SchemaTexts.UNKNOWN_ADVICE),

    // ---- Advice: right, but perhaps not what is wanted.

    EAGER_COLLECTION(Diagnostic.Kind.NOTE, AdviceTexts.EAGER_COLLECTION),
    CASCADE_WITHOUT_RULE(Diagnostic.Kind.NOTE, AdviceTexts.CASCADE_WITHOUT_RULE),
    FOREIGN_KEY_WITHOUT_INDEX(Diagnostic.Kind.NOTE, AdviceTexts.FOREIGN_KEY_WITHOUT_INDEX),
    UNKNOWN_DEFINITION(Diagnostic.Kind.NOTE, AdviceTexts.UNKNOWN_DEFINITION),

    // ---- Not the user's mapping.

    GENERATED_NAME_TAKEN(SchemaTexts.GENERATED_NAME_TAKEN),
    FILE_NOT_WRITTEN(SchemaTexts.FILE_NOT_WRITTEN),
    INTERNAL_ERROR(SchemaTexts.INTERNAL_ERROR);

    private final Diagnostic.Kind severity;
    private final String template;

    Problem(String template) {
        this(Diagnostic.Kind.ERROR, template);
    }

    Problem(Diagnostic.Kind severity, String template) {
        this.severity = severity;
        this.template = template;
    }

    /** Whether it is an error, or advice. */
    Diagnostic.Kind severity() {
        return severity;
    }

    /** Whether a user can bring it about by a wrong mapping. */
    public boolean isMistake() {
        return !isAdvice() && this != FILE_NOT_WRITTEN && this != INTERNAL_ERROR;
    }

    /** Whether it refuses nothing, and a user can switch it off. */
    public boolean isAdvice() {
        return severity == Diagnostic.Kind.NOTE;
    }

    /** The message with its gaps filled in, its name at the end. */
    String text(Object... words) {
        return Gaps.filled(template, words) + " [" + name() + "]";
    }
}
