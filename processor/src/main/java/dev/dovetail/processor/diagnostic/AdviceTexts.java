package dev.dovetail.processor.diagnostic;

/** The messages of advice: the mapping is valid, but perhaps not intended. */
final class AdviceTexts {
    static final String EAGER_COLLECTION = """
            {}.{}: fetch = {} loads the whole collection with every {}, looked at or not. \
            Leave it lazy, and write .with({}(...)) on the queries that need it.""";
    static final String CASCADE_WITHOUT_RULE = """
            {}.{}: deleting passes on to {} in a session only: to the database, the foreign key {} gives no rule. \
            Write on it: @ForeignKey(value = {}.class, onDelete = OnDelete.CASCADE)""";
    static final String SET_NULL_OF_NOT_NULL = """
            {}.{}: onDelete = SET_NULL, but the column is never null, so the database refuses to delete the row that \
            it refers to. Write: {}onDelete = OnDelete.CASCADE""";
    static final String NOT_NULL_KEY_CYCLE = """
            {}.{}: no new row can be inserted first, because each needs another one: {}. \
            Rows that refer to stored ones can. For others, make one of these keys @Nullable, or {}.""";
    static final String FOREIGN_KEY_WITHOUT_INDEX = """
            {}: no index of {} begins with this foreign key. Write on {}: @Index({})""";
    static final String UNKNOWN_DEFINITION = """
            {}.{}: definition = {}, but no database has a type "{}", unless it is your own.{}""";
    static final String DEFINITION_OF_OTHER_TYPE = """
            {}.{}: definition = {}, but the property is of type "{}", which only some databases store in it. \
            Write {}, or name a converter: @Convert(MyConverter.class)""";
    static final String CONSTRAINT_AND_COLUMN = """
            {}.{}: {}, but {}. {}""";
    static final String LOOK_ALIKE_ENTITY = """
            {}: with {} of {} it is no entity of Dovetail's. If it should be one, make it an interface, or abstract \
            with abstract accessors. {}""";

    private AdviceTexts() {}
}
