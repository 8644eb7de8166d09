package dev.dovetail.processor.diagnostic;

/** The messages about columns that the database makes, and about entities that are only read. */
final class GeneratedTexts {
    static final String GENERATED_COLUMN_SETTER = """
            {}.{}: the database makes the value with every insert and update, so that the setter "{}" would change \
            nothing. Take the setter out{}""";
    static final String GENERATED_COLUMN_TIME = """
            {}.{}: a generated column is computed with every insert and update. \
            Write: @DatabaseGenerated(value = GenerationTime.ALWAYS, as = {})""";
    static final String GENERATED_TWICE = "{}.{}: the identifier {}. {}.";
    static final String NOTHING_FILLS = """
            {}.{}: the column is NOT NULL, but no insert writes it, and nothing else is said to fill it. \
            Add @DatabaseGenerated or @Default, make the property @Nullable, or take insertable out.""";
    static final String KEY_NOT_WRITTEN = """
            {}.{}: the relationship writes the foreign key {}.{}, which no insert writes: {}. \
            Write viewOnly = true on both sides, or take that off the key.""";
    static final String VERSION_NOT_MADE = """
            {}.{}: a version changes with every insert and update, but {} says otherwise. \
            Take it off, or write: @DatabaseGenerated(GenerationTime.ALWAYS)""";
    static final String READ_ONLY_SETTER = """
            {}.{}: the setter "{}" has no use, because {} is only read. Take the setter out, or readOnly = true.""";

    private GeneratedTexts() {}
}
