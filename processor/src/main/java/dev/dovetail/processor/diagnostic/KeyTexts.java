package dev.dovetail.processor.diagnostic;

/** The messages about foreign keys, and about those that relationships use. */
final class KeyTexts {
    static final String FOREIGN_KEY_TARGET_NOT_ENTITY = """
            {}.{}: the foreign key refers to "{}", which is no entity. \
            {} the entity whose identifier the column holds: @ForeignKey(Target.class)""";
    static final String UNKNOWN_REFERENCE = "{}.{}: references = \"{}\" names no column property of {}.{}";
    static final String REFERENCE_NOT_SAID = """
            {}.{}: the identifier of {} has several properties: {}. \
            Say which of them this column refers to: @ForeignKey(value = {}.class, references = "{}")""";
    static final String REFERENCE_NOT_UNIQUE = """
            {}.{}: a foreign key can only refer to something unique, but "{}" of {} is not. \
            Leave references out to refer to the identifier, or write @Column(unique = true) on {}.{}.""";
    static final String KEY_TYPE_MISMATCH = """
            {}.{}: the foreign key is of type "{}", but {}.{}, which it refers to, is of type "{}". \
            Make it the same: public abstract {} {}();""";
    static final String KEY_COMPARED_LOOSELY = """
            {}.{}: "{}" holds values equal that Java does not, so that one row would have several keys. \
            Write {}, or identify rows by another property, and make this one unique.""";
    static final String KEY_COLUMN_DIFFERS = """
            {}.{}: {} = {}, but {}, which it refers to, has {}. \
            Take it out: a foreign key has the column of what it refers to.""";
    static final String KEY_STORED_OTHERWISE = """
            {}.{}: {} stores the key otherwise than {}, which it refers to. \
            Take @{} out: a foreign key is stored as what it refers to.""";
    static final String FOREIGN_KEY_REPEATED = """
            {}.{}: two foreign keys to {} {} contain this column. A foreign key contains a column once: \
            take one out, or give each key a name of its own: @ForeignKey(value = {}.class, name = "...")""";
    static final String SHARED_COLUMN_DIFFERS = """
            {}.{}: this column of several foreign keys refers to {} and to {}, but one has {} and the other {}. \
            Make them the same, or give each key a column of its own.""";
    static final String SHARED_COLUMN_SET_NULL = """
            {}.{}: {} = SET_NULL sets all columns of this foreign key to null, but other foreign keys contain {} too. \
            Take it out: a session that deletes a {} sets the other columns to null.""";
    static final String COMPOSITE_KEY_INCOMPLETE = """
            {}.{}: the foreign key refers to only a part of {} of {}; missing: {}. {}: {}""";
    static final String REFERENCE_TWICE = """
            {}.{}: {} and {} both refer to {}, and none to {}. Write on {}: references = "{}\"""";
    static final String FOREIGN_KEY_NAMES_DIFFER = """
            {}.{}: would be one foreign key to {} together with {}, but that has {}, and this has {}. \
            Write the same name on each: @ForeignKey(value = {}.class, references = "{}", name = "{}")""";
    static final String COMPOSITE_KEYS_NOT_NAMED = """
            {}.{}: several foreign keys refer to {}, and nothing says which of their columns belong together: {}. \
            Give the columns of each key one name: @ForeignKey(value = {}.class, name = "...")""";
    static final String ON_DELETE_CONTRADICTS = """
            {}.{}: {} = {}, but {}.{}, a column of the same key, says {}. Say it on one of them only.""";
    static final String NO_FOREIGN_KEY = """
            {}.{}: no foreign key leads from {} to {}. Add to {}: {}""";
    static final String AMBIGUOUS_FOREIGN_KEY = """
            {}.{}: {} has {} foreign keys to {}: {}. Choose one: foreignKey = {}""";
    static final String FOREIGN_KEY_IN_PARENT = """
            {}.{}: the foreign key of a {} lives in the child, {}, but here {} is in the parent. \
            Take it out, and add to {}: {}""";
    static final String KEY_IN_BOTH_SIDES = """
            {}.{}: both sides hold a foreign key to the other: {} and {}. One is enough: \
            take one out, or choose with foreignKey = {}.""";
    static final String ONE_TO_ONE_KEY_NOT_UNIQUE = """
            {}: the one-to-one {} uses this foreign key, which two rows may share. \
            Make it unique: {}""";
    static final String UNKNOWN_FOREIGN_KEY = "{}.{}: foreignKey = \"{}\" names no property of {}.{}";
    static final String NOT_A_FOREIGN_KEY = "{}.{}: foreignKey = \"{}\", but {} is no foreign key to {}.{}";

    private KeyTexts() {}
}
