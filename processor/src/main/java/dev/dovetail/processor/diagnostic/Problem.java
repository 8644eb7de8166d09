package dev.dovetail.processor.diagnostic;

import javax.tools.Diagnostic;

/**
 * Every message, with the name that ends it. In a text, {@code {}} stands for the words that a report fills in, in
 * order; each text begins with the property (or the type) and ends with what to write instead. What a mistake means,
 * and how to mend it, is told at length in {@code docs/errors.md}.
 */
public enum Problem {
    // ---- The type.

    ENTITY_NOT_ABSTRACT("{}: an entity is an abstract class or an interface, not {}. Write: {} {}"),
    ENTITY_GENERIC("{}: an entity has no type parameters. Take them out; a supertype may have them: {}"),
    ENTITY_INNER("{}: an entity is not an inner class. Write: {} {}"),
    ENTITY_PRIVATE("{}: a private type cannot be implemented from outside. Take \"private\" out of it and around it."),
    ENTITY_SEALED("{}: a sealed type cannot be implemented by generated code. Take \"sealed\" out."),
    NO_CONSTRUCTOR("{}: an entity needs a constructor without parameters that is not private. Add: {}() {}"),
    CONSTRUCTOR_THROWS("""
            {}: the constructor throws {}, but the generated one that calls it cannot. Take the throws clause out."""),
    ENTITY_EXTENDS_ENTITY("""
            {}: an entity cannot extend another entity, {}: one table, one type. \
            Move what both share to an interface without @Entity."""),
    INSTANCE_FIELD("""
            {}.{}: an entity keeps its state in properties, not in fields. \
            Write: public abstract {} {}(); or make the field transient or static."""),
    ACCESSOR_NOT_ABSTRACT("""
            {}.{}: an annotated accessor is abstract, for Dovetail writes its body. \
            Write: public abstract {}; or take the annotation off."""),

    // ---- Accessors.

    NOT_AN_ACCESSOR("""
            {}.{}: the abstract method "{}" is no accessor: a getter takes nothing and returns the value, a setter \
            takes one value. Give it a body, or take it out."""),
    NOT_VISIBLE("""
            {}.{}: generated code stands in the package {} and cannot see {}, which is {}. Make it public."""),
    INHERITED_DIFFERENTLY("{}.{}: it returns \"{}\", but {}, which it overrides, \"{}\". Make the two the same."),
    DUPLICATE_GETTER("{}.{}: \"{}()\" and \"{}()\" read the same property. Keep one of them."),
    DUPLICATE_SETTER("{}.{}: \"{}\" and \"{}\" set the same property. Keep one of them."),
    SETTER_WITHOUT_GETTER("""
            {}.{}: "{}" sets a property that has no getter.{}"""),
    SETTER_TYPE_MISMATCH("{}.{}: the setter takes \"{}\", but the getter returns \"{}\". Write: {}"),
    SETTER_RETURNS_OTHER("{}.{}: the setter \"{}\" returns \"{}\". A setter returns void or {}. Write: {}"),
    DUPLICATE_ANNOTATION("{}.{}: @{} stands on the getter as well as on the setter. Keep one of them."),

    // ---- Columns.

    NO_ID("""
            {}: no property is the identifier. Add one: @Id @GeneratedValue public abstract Long id();"""),
    ID_NULLABLE("{}.{}: an identifier is never null. Take @Nullable off."),
    ID_TYPE("{}.{}: two values of type \"{}\" are never equal, so they identify nothing. Write: {}"),
    GENERATED_COMPOSITE_ID("""
            {}.{}: only an identifier of one property can be generated, but this one has {}: {}. \
            Take @GeneratedValue off, or @Id off the others."""),
    GENERATED_VALUE_TYPE("{}.{}: {} makes values of type {}, but the property is of type \"{}\". Write: {}"),
    ANNOTATION_MISPLACED("{}.{}: @{} says nothing here: it belongs on {}. {}"),
    TWO_KINDS("{}.{}: @{} and @{} contradict each other. Keep one of them."),
    PRIMITIVE_NULLABLE("{}.{}: the primitive \"{}\" is never null. Write: {} or take @Nullable off."),
    DUPLICATE_COLUMN("""
            {}.{}: the column "{}" belongs to {}.{} already. \
            Give this property another one: @Column(name = "{}")"""),
    ENUM_ORDINAL_LENGTH("""
            {}.{}: an enum that is stored as its position is a number and has no length. \
            Take length out, or store the name: @Enumerated(EnumType.STRING)"""),
    JSON_NOT_TEXT("""
            {}.{}: JSON is written as text, but the column holds "{}". \
            Make the property a String, or name a converter to one: @Convert(MyConverter.class)"""),
    CONVERTER_TYPE_MISMATCH("""
            {}.{}: the converter "{}" converts "{}", but the property is of type "{}". \
            Name a Converter<{}, ...>."""),
    CONVERTER_NOT_CONSTRUCTIBLE("""
            {}.{}: the converter "{}" cannot be constructed. It has to be a public class, neither abstract nor inner, \
            with a public constructor that takes nothing and throws nothing."""),
    VERSION_TYPE("{}.{}: a version counts updates, but its type is \"{}\". Write: @Version public abstract int {}();"),
    TWO_VERSIONS("{}.{}: {}.{} counts the updates already. Keep one @Version."),
    UNKNOWN_INDEX_PROPERTY("{}: @Index names \"{}\", which is no column property of {}.{}"),
    INDEX_PROPERTY_REPEATED("{}: @Index names \"{}\" twice. Take one of them out."),
    BLANK_VALUE("{}: {} is blank. Write {}, or take it out."),
    OUT_OF_RANGE("{}.{}: {} = {}, but it has to be {}."),
    UNKNOWN_COLUMN_TYPE("""
            {}.{}: no column can hold the type "{}". {} or name a converter: @Convert(MyConverter.class)"""),
    RELATIONSHIP_NOT_ANNOTATED("""
            {}.{}: "{}" is a relationship, but none of the annotations says of which kind. Write {} or {} on it."""),
    CONVERTER_STORED_TYPE("""
            {}.{}: the converter "{}" stores the type "{}", which no column can hold. \
            Store one of Java's own types, such as String or Long."""),

    // ---- Foreign keys.

    FOREIGN_KEY_TARGET_NOT_ENTITY("""
            {}.{}: the foreign key refers to "{}", which is no entity. \
            {} the entity whose identifier the column holds: @ForeignKey(Target.class)"""),
    UNKNOWN_REFERENCE("{}.{}: references = \"{}\" names no column property of {}.{}"),
    REFERENCE_NOT_SAID("""
            {}.{}: the identifier of {} has several properties: {}. \
            Say which of them this column refers to: @ForeignKey(value = {}.class, references = "{}")"""),
    REFERENCE_NOT_UNIQUE("""
            {}.{}: a foreign key can only refer to something unique, but "{}" of {} is not. \
            Leave references out to refer to the identifier, or write @Column(unique = true) on {}.{}."""),
    KEY_TYPE_MISMATCH("""
            {}.{}: the foreign key is of type "{}", but {}.{}, which it refers to, is of type "{}". \
            Make it the same: public abstract {} {}();"""),
    COMPOSITE_KEY_INCOMPLETE("""
            {}.{}: the foreign key refers to only a part of the identifier of {}; missing: {}. Add to {}: {}"""),
    COMPOSITE_KEYS_NOT_NAMED("""
            {}.{}: several foreign keys refer to {}, and nothing says which of their columns belong together: {}. \
            Give the columns of each key one name: @ForeignKey(value = {}.class, name = "...")"""),
    ON_DELETE_CONTRADICTS("""
            {}.{}: onDelete = {}, but {}.{}, a column of the same key, says {}. Say it on one of them only."""),

    // ---- Relationships.

    TARGET_NOT_ENTITY("""
            {}.{}: "{}" is no entity, so no relationship can lead to it. {}"""),
    NOT_A_COLLECTION("""
            {}.{}: a @{} is a collection, but its type is "{}". \
            Write: public abstract List<{}> {}();"""),
    RAW_COLLECTION("{}.{}: \"{}\" does not say exactly what it holds. Write: public abstract {}<{}> {}();"),
    COLLECTION_FOR_ONE("{}.{}: a @{} leads to one object, but its type is \"{}\". Write {} instead."),

    NULLNESS_CONTRADICTS_KEY("{}.{}: {}, but its foreign key {} is {}. {}"),
    KEYLESS_SIDE_NOT_NULLABLE("""
            {}.{}: the key is in {}, so a {} may have none: the property has to be @Nullable. \
            Write: public abstract @Nullable {} {}();"""),
    NULLABLE_COLLECTION("{}.{}: a collection is empty, never null. Take @Nullable off."),
    MAP_WITHOUT_KEY("""
            {}.{}: a Map needs to know which property of {} is its key. Add: @MapKey("{}")"""),
    UNKNOWN_MAP_KEY("{}.{}: @MapKey names \"{}\", which is no column property of {}.{}"),
    MAP_KEY_TYPE("{}.{}: the map's keys are of type \"{}\", but {}.{} is of type \"{}\". Write: {}"),
    UNKNOWN_ORDER_BY("{}.{}: @OrderBy names \"{}\", which is no column property of {}.{}"),
    ORDER_BY_SYNTAX("{}.{}: @OrderBy(\"{}\") is not a list of properties. Write them as in: \"name, id desc\""),

    // ---- What a relationship passes on.

    ORPHANS_OF_MANY_PARENTS("""
            {}.{}: with {}, a {} can belong to several, so it is not known when it is an orphan. \
            Add singleParent = true, or take deleteOrphans out."""),
    ORPHANS_WITHOUT_DELETE("""
            {}.{}: deleteOrphans deletes what has lost its parent, but cascade does not delete what loses it \
            because the parent is deleted. Write: cascade = Cascade.ALL"""),
    CASCADE_REPEATED("{}.{}: cascade names {} twice{}. Take it out."),
    PASSIVE_DELETES_WITHOUT_RULE("""
            {}.{}: passiveDeletes leaves {} to the database, but the foreign key {} says onDelete = {}. \
            Write on it: @ForeignKey(value = {}.class, onDelete = OnDelete.{})"""),
    SET_NULL_OF_NOT_NULL("""
            {}.{}: onDelete = SET_NULL, but the column is never null. \
            Write: {} or onDelete = OnDelete.CASCADE"""),
    VIEW_ONLY_WRITES("{}.{}: viewOnly relationships are never written, so {} has no meaning. Take one of the two out."),
    OVERLAPPING_WRITES("""
            {}.{}: {}.{} writes the foreign key {} already. \
            Choose another one with foreignKey = "...", or make one of the two viewOnly = true."""),

    // ---- The key that a relationship rides on.

    NO_FOREIGN_KEY("""
            {}.{}: no foreign key leads from {} to {}. Add to {}: {}"""),
    AMBIGUOUS_FOREIGN_KEY("""
            {}.{}: {} has {} foreign keys to {}: {}. Choose one: foreignKey = "{}\""""),
    FOREIGN_KEY_IN_PARENT("""
            {}.{}: the foreign key of a {} lives in the child, {}, but here {} is in the parent. \
            Take it out, and add to {}: {}"""),
    KEY_IN_BOTH_SIDES("""
            {}.{}: both sides hold a foreign key to the other: {} and {}. One is enough: \
            take one out, or choose with foreignKey = "{}"."""),
    ONE_TO_ONE_KEY_NOT_UNIQUE("""
            {}: the one-to-one {} rides on this foreign key, which two rows may share. \
            Make it unique: {}"""),
    UNKNOWN_FOREIGN_KEY("{}.{}: foreignKey = \"{}\" names no property of {}.{}"),
    NOT_A_FOREIGN_KEY("{}.{}: foreignKey = \"{}\", but {} is no foreign key to {}.{}"),

    // ---- The other side.

    UNKNOWN_BACK_POPULATES("{}.{}: backPopulates = \"{}\" names no property of {}.{}"),
    BACK_POPULATES_NOT_RELATIONSHIP("{}.{}: backPopulates = \"{}\", but {}.{} is no relationship.{}"),
    BACK_POPULATES_ELSEWHERE("""
            {}.{}: backPopulates = "{}", but {} leads to {}, not back to {}. \
            Name a relationship that leads back."""),
    BACK_POPULATES_ITSELF("""
            {}.{}: backPopulates = "{}" names the property itself. The other side is a property of its own; \
            add to {}: {}"""),
    BACK_POPULATES_NOT_MUTUAL("""
            {}.{}: backPopulates = "{}", but {}. Each side must name the other: {}"""),
    SAME_DIRECTION("""
            {}.{} is a {}, and {}, its other side, is a {}: they do not fit together. \
            Write on {}: {}"""),
    BACK_POPULATES_OTHER_KEY("""
            {}.{} rides on the foreign key {}, but {}, its other side, rides on {}. \
            Choose the same key on both, or name the other side that belongs to it."""),

    SIDES_NOT_LINKED("""
            {}.{} and {}.{} ride on the same foreign key, {}, but do not name each other. \
            Write here: backPopulates = "{}", and on {}.{}: backPopulates = "{}\""""),
    BACKREF_AND_BACK_POPULATES("""
            {}.{}: backref = "{}" declares the other side, and backPopulates = "{}" names it. \
            Use backPopulates where {} declares it itself, and backref where it does not."""),
    BACKREF_EXISTS("""
            {}.{}: backref = "{}", but {} has that property already. \
            Choose another name{}."""),
    BACKREF_NO_NAME("""
            {}.{}: backref = "{}" is no name that a property can have. Write one as in: backref = "{}\""""),
    BACKREF_INTO_JAR("""
            {}.{}: backref = "{}" adds a property to {}, which is not compiled here but comes from another module. \
            Declare it there and name it with backPopulates."""),

    // ---- Many to many.

    NO_ASSOCIATION_TABLE("""
            {}.{}: a many-to-many needs a table for its pairs. \
            Write on one of its sides: associationTable = @AssociationTable(name = "{}")"""),
    ASSOCIATION_TABLE_TWICE("""
            {}.{}: the association table "{}" is declared here and on {}. Declare it on one side only: \
            take it out here."""),
    ASSOCIATION_COLUMN_COUNT("""
            {}.{}: {} has {} of the association table's columns, but the identifier of {} has these properties: {}. \
            Name one column for each."""),
    ASSOCIATION_COLUMNS_EQUAL("""
            {}.{}: both keys of the association table "{}" have the column "{}". \
            Give them different names: columns = "{}", inverseColumns = "{}\""""),

    // ---- All entities together.

    DUPLICATE_TABLE("""
            {}: the table "{}" belongs to {} already. Give this entity another one: @Entity(table = "{}")"""),
    TABLE_NAMED_TWICE("{}: @Entity(table = \"{}\"), but @Table(name = \"{}\"). Keep one of them."),
    DUPLICATE_NAME("""
            {}: the name "{}" belongs to {} already. Give this {} another one: name = "...\""""),
    ASSOCIATION_TABLE_IS_ENTITY("""
            {}.{}: the association table "{}" is the table of the entity {}. Choose another name, or leave the \
            many-to-many out and reach the other side through {}."""),
    ASSOCIATION_TABLE_SHARED("""
            {}.{}: the association table "{}" belongs to {}.{} already. \
            Give each relationship its own table, or make the two one with backPopulates."""),
    NOT_NULL_KEY_CYCLE("""
            {}.{}: no row can be inserted first, because each needs another one: {}. \
            Make one of these keys @Nullable."""),

    IDENTIFIER_TOO_LONG("""
            {}: the {} "{}" is too long a name for {}, which allows {}. Write a shorter one: {}"""),

    TYPE_NOT_ON_DATABASE("""
            {}.{}: {} has no {}. Take "{}" out of -Adovetail.dialects, or {}."""),

    COLUMN_NOT_HELD("""
            {}.{}: the column would have {}, but {} has at most {}. \
            Write: @Column({}), or choose other databases with -Adovetail.dialects."""),

    UNKNOWN_DIALECT("-A{}: \"{}\" is no database that Dovetail knows. Choose from: {}"),
    NO_MIGRATION_VERSION("-A{}: \"{}\" is no version that Flyway reads. Write a number, as in: 1 or 2.1"),
    UNKNOWN_ADVICE("-A{}: \"{}\" is neither a level nor an advice with its level.{} Levels are: {}"),

    // ---- Advice: right, but perhaps not what is wanted.

    EAGER_COLLECTION(Diagnostic.Kind.NOTE, """
            {}.{}: fetch = {} loads the whole collection with every {}, looked at or not. \
            Leave it lazy, and write .with({}(...)) on the queries that need it."""),
    CASCADE_WITHOUT_RULE(Diagnostic.Kind.NOTE, """
            {}.{}: deleting passes on to {} in a session only: to the database, the foreign key {} gives no rule. \
            Write on it: @ForeignKey(value = {}.class, onDelete = OnDelete.CASCADE)"""),
    FOREIGN_KEY_WITHOUT_INDEX(Diagnostic.Kind.NOTE, """
            {}: no index of {} begins with this foreign key. Write on {}: @Index({})"""),

    // ---- Not the user's mapping.

    GENERATED_NAME_TAKEN("{}: a type of this name exists already, but Dovetail has to generate it. Rename yours."),
    FILE_NOT_WRITTEN("{}: could not be written: {}. Try again."),
    INTERNAL_ERROR("{}: Dovetail failed: {} at {}. This is a defect of Dovetail: please report it.");

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
