package dev.dovetail.processor.diagnostic;

/** The messages about columns. */
final class ColumnTexts {
    static final String NO_ID = """
            {}: no property is the identifier. Add one: @Id @GeneratedValue public abstract Long id();""";
    static final String ID_NULLABLE = "{}.{}: an identifier is never null. Take @Nullable off.";
    static final String ID_TYPE =
            "{}.{}: two values of type \"{}\" are never equal, so they identify nothing. Write: {}";
    static final String GENERATED_COMPOSITE_ID = """
            {}.{}: a table numbers one column only, but {} have @GeneratedValue. \
            Take it off, or write: @GeneratedValue(GenerationType.SEQUENCE)""";
    static final String GENERATED_VALUE_TYPE =
            "{}.{}: {} makes values of type {}, but the property is of type \"{}\". Write: {}";
    static final String ANNOTATION_MISPLACED = "{}.{}: @{} says nothing here: it belongs on {}. {}";
    static final String TWO_KINDS = "{}.{}: @{} and @{} contradict each other. Keep one of them.";
    static final String PRIMITIVE_NULLABLE =
            "{}.{}: the primitive \"{}\" is never null. Write: {} or take @Nullable off.";
    static final String DUPLICATE_COLUMN = """
            {}.{}: the column "{}" belongs to {}.{} already. \
            Give this property another one: {}""";
    static final String ENUM_ORDINAL_LENGTH = """
            {}.{}: an enum that is stored as its position is a number and has no length. \
            Take length out, or store the name: @Enumerated(EnumType.STRING)""";
    static final String JSON_NOT_TEXT = """
            {}.{}: JSON is written as text, but the column holds "{}". \
            Make the property a String, or name a converter to one: @Convert(MyConverter.class)""";
    static final String CONVERTER_TYPE_MISMATCH = """
            {}.{}: the converter "{}" converts "{}", but the property is of type "{}". \
            Name a Converter<{}, ...>.""";
    static final String CONVERTER_NOT_CONSTRUCTIBLE = """
            {}.{}: the converter "{}" cannot be constructed. It has to be a public class, neither abstract nor inner, \
            with a public constructor that takes nothing and throws nothing.""";
    static final String VERSION_TYPE =
            "{}.{}: a version counts updates, or is the time of the last one, but its type is \"{}\". "
                    + "Write: @Version public abstract int {}();";
    static final String TWO_VERSIONS = "{}.{}: {}.{} counts the updates already. Keep one @Version.";
    static final String UNKNOWN_INDEX_PROPERTY = "{}: @Index names \"{}\", which is no column property of {}.{}";
    static final String INDEX_PROPERTY_REPEATED = "{}: @Index names \"{}\" twice. Take one of them out.";
    static final String INDEX_OF_JSON = """
            {}: @Index names "{}", which holds JSON, and not every database has an index of that. \
            Take it out, or give what is searched for a property of its own.""";
    static final String BLANK_VALUE = "{}: {} is blank. Write {}, or take it out.";
    static final String OUT_OF_RANGE = "{}.{}: {} = {}, but it has to be {}.";
    static final String UNKNOWN_COLUMN_TYPE = """
            {}.{}: no column can hold the type "{}". {} or name a converter: @Convert(MyConverter.class)""";
    static final String RELATIONSHIP_NOT_ANNOTATED = """
            {}.{}: "{}" is a relationship, but none of the annotations says of which kind. Write {} or {} on it{}""";
    static final String CONVERTER_STORED_TYPE = """
            {}.{}: the converter "{}" stores the type "{}", which no column can hold. \
            Store one of Java's own types, such as String or Long.""";
    static final String VERSION_UNIQUE =
            "{}.{}: rows that are new all have the same version, so it cannot be unique. Take unique out.";
    static final String UNIQUE_TWICE = "{}: {} is unique by {} already. Take one of the two out.";
    static final String ENUM_TOO_LONG = """
            {}.{}: the constant {} has {} letters, but the column holds {}. Write: @Column({})""";
    static final String ENUM_EMPTY = """
            {}.{}: the enum "{}" has no constants, so the column has no values. Add one, or take the property out.""";
    static final String ENUM_LABEL_TWICE = """
            {}.{}: the constants {} and {} of the enum "{}" are both stored as {}. \
            Give one of them another label: @EnumLabel("{}")""";
    static final String ENUM_LABEL_MISPLACED = """
            {}.{}: @EnumLabel is for constants of enums. Take it out.""";
    static final String NATIVE_LABEL_ENDS_WITH_SPACE = """
            {}.{}: {} removes the spaces at the end of {}, the label of {}.{}, from its enum type. {}, \
            or choose other databases with -Adovetail.dialects.""";
    static final String NATIVE_ENUM_DIFFERS = """
            {}.{}: the type "{}" has the labels {}, but {} says {}. \
            Give one of them another type: @Enumerated(value = EnumType.NATIVE, type = "...")""";
    static final String DEFAULT_NO_VALUE = "{}.{}: @Default({}) is no value of {}. Write: @Default({})";
    static final String DEFAULT_NULL = """
            {}.{}: the default is NULL, but the column never is. Write another one, or make the property @Nullable.""";
    static final String SQL_NOT_WHOLE = "{}: @{}({}{}) {}. {}";
    static final String CHECK_NO_CONDITION = "{}: @Check({}) is no condition: {}. {}";
    static final String CHECK_NAMES_NO_COLUMN = "{}: @Check names \"{}\", which is {}";
    static final String DEFINITION_NO_TYPE = "{}.{}: definition = {} is the column's type, but {}. {}";
    static final String SAYS_NOTHING = "{}.{}: {} says nothing {}. Take it out{}.";
    static final String SETTER_NULLABLE = """
            {}.{}: the setter "{}" takes null, but the getter never returns it, and the column never holds it. \
            Write: {} or: {}""";
    static final String NAME_WITH_CONTROL = "{}: {} = {} has a character that no name has. Write: \"{}\"";
    static final String NAME_WITH_BLANKS = "{}: {} = {} begins or ends with a blank. Write: \"{}\"";

    private ColumnTexts() {}
}
