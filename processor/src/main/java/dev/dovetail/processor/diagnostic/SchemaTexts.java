package dev.dovetail.processor.diagnostic;

/** The messages about all entities of a schema together, and about problems outside the mapping. */
final class SchemaTexts {
    static final String DUPLICATE_TABLE = """
            {}: the table "{}" belongs to {} already. Give this entity another one: @Entity(table = "{}")""";
    static final String TABLE_NAMED_TWICE =
            "{}: @Entity(table = \"{}\"), but @Table(name = \"{}\"). Keep one of them.";
    static final String DUPLICATE_NAME = """
            {}: the name "{}" belongs to {} already. Give this {} another one: name = "...\"""";
    static final String ASSOCIATION_TABLE_IS_ENTITY = """
            {}.{}: the association table "{}" is the table of the entity {}, whose objects write its rows. \
            Write viewOnly = true on {}, or leave the many-to-many out and reach the other side through {}.""";
    static final String ASSOCIATION_COLUMNS_ELSEWHERE = """
            {}.{}: no column {} is in the table "{}" of the entity {}. \
            Write: @AssociationTable(name = "{}", columns = {}, inverseColumns = {})""";
    static final String ASSOCIATION_TABLE_SHARED = """
            {}.{}: the association table "{}" belongs to {}.{} already. \
            Give each relationship its own table, or make the two one with backPopulates.""";
    static final String IDENTIFIER_TOO_LONG = """
            {}: the {} "{}" is too long a name for {}, which allows {}. Write a shorter one: {}""";
    static final String TYPE_NOT_ON_DATABASE = """
            {}.{}: {} has no {}. Take "{}" out of -Adovetail.dialects, or {}.""";
    static final String COLUMN_NOT_HELD = """
            {}.{}: the column would have {}, but {} has at most {}. \
            Write: @Column({}), or choose other databases with -Adovetail.dialects.""";
    static final String CHECK_OF_CHANGED_COLUMN = """
            {}: {} accepts no check of {}, because the foreign key "{}" changes it. \
            Take {} out of @ForeignKey, or leave @Check out, or take "{}" out of -Adovetail.dialects.""";
    static final String NUMBERED_COLUMN_READ = """
            {}: {} accepts no {} that reads the column "{}", which it numbers with AUTO_INCREMENT. \
            {}, or take "{}" out of -Adovetail.dialects.""";
    static final String KEY_NOT_HELD = """
            {}: {} would have {} bytes, but {} has at most {}. Give {}: @Column(length = {}), \
            or choose other databases with -Adovetail.dialects.""";
    static final String ROW_NOT_HELD = """
            {}: a row of the table "{}" would have {} bytes, but {} has at most {}. \
            Let {} be stored outside the row: @Column(length = 0), \
            or choose other databases with -Adovetail.dialects.""";
    static final String UNKNOWN_DIALECT =
            "-A{}: \"{}\" is no database that Dovetail knows. Choose from: {}. The DDL of another is a CustomDdl "
            + "of this name, whose jar stands on the processor path.";
    static final String NO_MIGRATION_VERSION =
            "-A{}: \"{}\" is no version that Flyway reads. Write a number, as in: 1 or 2.1";
    static final String UNKNOWN_ADVICE =
            "-A{}: \"{}\" is neither a level nor an advice with its level.{} Levels are: {}";
    static final String GENERATED_NAME_TAKEN =
            "{}: a type of this name exists already, but Dovetail has to generate it. {}";
    static final String FILE_NOT_WRITTEN = "{}: could not be written: {}. Try again.";
    static final String INTERNAL_ERROR =
            "{}: Dovetail failed: {} at {}. This is a defect of Dovetail: please report it.";
    static final String SEQUENCE_SHARED = """
            {}.{}: one value of the sequence "{}" stands for {} keys here, but for {} at {}.{}: \
            both would make the same keys. Write: allocationSize = {}""";
    static final String TOO_MANY_COLUMNS = """
            {}: the table would have {} columns, but {} allows {}. \
            Move some to an entity of their own, with a @OneToOne.""";
    static final String NO_SCHEMA_NAME = "-A{}: \"{}\" is no name of a class. Write one as in: com.acme.blog.Blog";
    static final String ENTITY_WITHOUT_SCHEMA = """
            {}: none of the schemas that -A{} names has the package {} or one above it. \
            Name another one, as in: {}""";
    static final String SEQUENCE_NAMED_AS_TABLE = """
            {}.{}: the sequence "{}" has the name of {}, and some databases keep both in one list. \
            Write another one: sequence = "{}_ids\"""";

    private SchemaTexts() {}
}
