package dev.dovetail.processor.diagnostic;

/** The messages about hierarchies of sealed types. */
final class HierarchyTexts {
    static final String ENTITY_EXTENDS_ENTITY = """
            {}: it extends the entity {}, which is not sealed, so nothing says which types are stored. \
            Write: {}; or move what both share to an interface without @Entity.""";
    static final String TWO_HIERARCHIES = """
            {}: it extends {} as well as {}, and its rows can be in the tables of one hierarchy only. \
            Extend one of them, and lead to the other by a relationship.""";
    static final String PERMITTED_NOT_ENTITY = """
            {}: it permits {}, which is no entity, so its objects could not be stored. Write: {}""";
    static final String INHERITANCE_MISPLACED = "{}: @Inheritance says how a hierarchy is stored, but {} {}";
    static final String DISCRIMINATOR_MISPLACED = """
            {}: discriminator = "{}" is the type of rows, but {}. Take it out.""";
    static final String DISCRIMINATOR_TOO_LONG = """
            {}: the discriminator "{}" has {} characters, and the column "{}" of {} holds {}. \
            Write a shorter one, @Entity(discriminator = "{}"), or on {}: @Inheritance({}discriminatorLength = {})""";
    static final String DISCRIMINATOR_TWICE = """
            {}: the discriminator "{}" belongs to {} already, so rows of the two could not be told apart. \
            Write another one: @Entity(discriminator = "{}")""";
    static final String DISCRIMINATOR_COLUMN_TAKEN = """
            {}.{}: the column "{}" of the table "{}" says of which type a row is. \
            Write another name here, or on {}: @Inheritance({}discriminatorColumn = "{}")""";
    static final String TABLE_OF_SUBTYPE = """
            {}: {} = "{}", but the rows are in the table "{}" with all others of {}. \
            Take it out, or write on {}: @Inheritance(InheritanceStrategy.JOINED)""";
    static final String READ_ONLY_SUBTYPE = """
            {}: readOnly = true is about the whole hierarchy. Write it on its root, {}.""";
    static final String KEY_BELOW_ROOT = """
            {}.{}: the {} of a hierarchy is that of its root, so that it is the same for all types. \
            Move the property to {}{}""";
    static final String INHERITED_ANNOTATED = """
            {}.{}: {} declares the property, and says how it is stored. Move @{} there.""";
    static final String INHERITED_NARROWED = """
            {}.{}: it is of the type "{}" here and "{}" in {}, whose column or relationship holds both. \
            Write: {} Or declare it in the subtypes only.""";
    static final String INHERITED_IMPLEMENTED = """
            {}: "{}" has a body, but {} declares it as a property, which every row of the hierarchy has. \
            Take the body out, or move the property from {} to the types that have it.""";
    static final String SIBLING_COLUMN_DIFFERS = """
            {}.{}: the column "{}" is {} here and {} for {}.{}, and both are in the table "{}". \
            Make the two the same, or write another name: @Column(name = "{}")""";
    static final String CASCADE_OF_JOINED_TABLE = """
            {}.{}: onDelete = CASCADE would delete the row in "{}" and leave the one in "{}", half of an object. \
            Take it out, and let the session delete (cascade = Cascade.ALL on the other side), \
            or move the key to {}.""";
    static final String INDEX_SPANS_TABLES = """
            {}: the index of {} would span tables: {} is in "{}", {} in "{}". \
            Index the columns of one level, at that level, or write on {}: \
            @Inheritance(InheritanceStrategy.SINGLE_TABLE)""";
    static final String INDEX_OF_PARENT = """
            {}: the index of {} is of the table "{}", where the columns are. Move @Index to {}.""";
    static final String OTHER_SIDE_AT_OTHER_LEVEL = """
            {}.{}: backPopulates = "{}" names a relationship of {}, not of {}. {}""";
    static final String KEY_AT_OTHER_LEVEL = """
            {}.{}: it leads to {} over the foreign key {}, which {}.{} writes for every {}. \
            Write here: {} Or, for a collection that only reads: viewOnly = true""";

    private HierarchyTexts() {}
}
