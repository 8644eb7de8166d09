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

    private HierarchyTexts() {}
}
