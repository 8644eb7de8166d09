package dev.dovetail.processor.diagnostic;

/** The messages about one side of a relationship. */
final class RelationshipTexts {
    static final String TARGET_NOT_ENTITY = """
            {}.{}: "{}" is no entity, so no relationship can lead to it. {}""";
    static final String NOT_A_COLLECTION = """
            {}.{}: a @{} is a collection, but its type is "{}". \
            Write: public abstract List<{}> {}();""";
    static final String RAW_COLLECTION =
            "{}.{}: \"{}\" does not say exactly what it holds. Write: public abstract {}<{}> {}();";
    static final String COLLECTION_FOR_ONE =
            "{}.{}: a @{} leads to one object, but its type is \"{}\". Write {} instead.";
    static final String NULLNESS_CONTRADICTS_KEY = "{}.{}: {}, but its foreign key {} is {}. {}";
    static final String KEYLESS_SIDE_NOT_NULLABLE = """
            {}.{}: the key is in {}, so a {} may have none: the property has to be @Nullable. \
            Write: public abstract @Nullable {} {}();""";
    static final String NULLABLE_COLLECTION = "{}.{}: a collection {}. Take @Nullable off{}.";
    static final String MAP_WITHOUT_KEY = """
            {}.{}: a Map needs to know which property of {} is its key. Add: @MapKey("{}")""";
    static final String UNKNOWN_MAP_KEY = "{}.{}: @MapKey names \"{}\", which is no column property of {}.{}";
    static final String MAP_KEY_TYPE =
            "{}.{}: the map's keys are of type \"{}\", but {}.{} is of type \"{}\". Write: {}";
    static final String UNKNOWN_ORDER_BY = "{}.{}: @OrderBy names \"{}\", which is no column property of {}.{}";
    static final String ORDER_BY_SYNTAX =
            "{}.{}: @OrderBy(\"{}\") is not a list of properties. Write them as in: \"name, id desc\"";
    static final String ORPHANS_OF_MANY_PARENTS = """
            {}.{}: with {}, a {} can belong to several, so it is not known when it is an orphan. \
            Add singleParent = true, or take deleteOrphans out.""";
    static final String ORPHANS_WITHOUT_DELETE = """
            {}.{}: deleteOrphans deletes what has lost its parent, but cascade does not delete what loses it \
            because the parent is deleted. Write: cascade = Cascade.ALL""";
    static final String CASCADE_REPEATED = "{}.{}: cascade names {} twice{}. Take it out.";
    static final String PASSIVE_DELETES_WITHOUT_RULE = """
            {}.{}: passiveDeletes leaves {} to the database, but the foreign key {} says onDelete = {}. \
            Write on it: @ForeignKey(value = {}.class, onDelete = OnDelete.{})""";
    static final String VIEW_ONLY_WRITES =
            "{}.{}: viewOnly relationships are never written, so {} has no meaning. Take one of the two out.";
    static final String OVERLAPPING_WRITES = """
            {}.{}: {}.{} writes the foreign key {} already. \
            Choose another one with foreignKey = "...", or make one of the two viewOnly = true.""";
    static final String MAP_KEY_NULLABLE = """
            {}.{}: {}.{} may be null, but each value of a map has a key. \
            Make it never null, or choose another: @MapKey("{}")""";
    static final String MAP_KEY_SAME = """
            {}.{}: {}.{} is the foreign key of this relationship: all values of one map have the same, \
            so it could hold only one. Choose another: @MapKey("{}")""";
    static final String VIEW_ONLY_SETTER =
            "{}.{}: a viewOnly relationship is never written, but \"{}\" sets it. Take the setter out.";

    private RelationshipTexts() {}
}
