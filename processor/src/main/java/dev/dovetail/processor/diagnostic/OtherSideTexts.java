package dev.dovetail.processor.diagnostic;

/** The messages about the other side of a relationship, and about many-to-many. */
final class OtherSideTexts {
    static final String UNKNOWN_BACK_POPULATES = "{}.{}: backPopulates = \"{}\" names no property of {}.{}";
    static final String BACK_POPULATES_NOT_RELATIONSHIP =
            "{}.{}: backPopulates = \"{}\", but {}.{} is no relationship.{}";
    static final String BACK_POPULATES_ELSEWHERE = """
            {}.{}: backPopulates = "{}", but {} leads to {}, not back to {}. \
            Name a relationship that leads back.""";
    static final String BACK_POPULATES_ITSELF = """
            {}.{}: backPopulates = "{}" names the property itself. The other side is a property of its own; \
            add to {}: {}""";
    static final String BACK_POPULATES_NOT_MUTUAL = """
            {}.{}: backPopulates = "{}", but {}. Each side must name the other: {}""";
    static final String SAME_DIRECTION = """
            {}.{} is a {}, and {}, its other side, is a {}: they do not fit together. \
            Write on {}: {}""";
    static final String BACK_POPULATES_OTHER_KEY = """
            {}.{} uses the foreign key {}, but {}, its other side, uses {}. \
            Choose the same key on both, or name the other side that belongs to it.""";
    static final String SIDES_NOT_LINKED = """
            {}.{} and {}.{} use the same foreign key, {}, but do not name each other. \
            Write here: backPopulates = "{}", and on {}.{}: backPopulates = "{}\"""";
    static final String BACKREF_AND_BACK_POPULATES = """
            {}.{}: backref = "{}" declares the other side, and backPopulates = "{}" names it. \
            Use backPopulates where {} declares it itself, and backref where it does not.""";
    static final String BACKREF_EXISTS = """
            {}.{}: backref = "{}", but {} has that property already. \
            Choose another name{}.""";
    static final String BACKREF_NO_NAME = """
            {}.{}: backref = "{}" is no name that a property can have. Write one as in: backref = "{}\"""";
    static final String BACKREF_INTO_JAR = """
            {}.{}: backref = "{}" adds a property to {}, which is not compiled here but comes from another module. \
            Declare it there and name it with backPopulates.""";
    static final String NO_ASSOCIATION_TABLE = """
            {}.{}: a many-to-many needs a table for its pairs. \
            Write on one of its sides: associationTable = @AssociationTable(name = "{}")""";
    static final String ASSOCIATION_TABLE_TWICE = """
            {}.{}: the association table "{}" is declared here and on {}. Declare it on one side only: \
            take it out here.""";
    static final String ASSOCIATION_COLUMN_COUNT = """
            {}.{}: {} has {} of the association table's columns, but the identifier of {} has these properties: {}. \
            Name one column for each.""";
    static final String ASSOCIATION_COLUMNS_EQUAL = """
            {}.{}: both keys of the association table "{}" have the {} {}. \
            Give them different names: columns = {}, inverseColumns = {}""";

    static final String ASSOCIATION_COLUMN_DIFFERS = """
            {}.{}: both keys of the association table contain the column "{}" of "{}", but it refers to {} with {}, \
            and to {} with {}. Give each key a column of its own.""";

    private OtherSideTexts() {}
}
