package dev.dovetail.processor.diagnostic;

/** The messages about embedded records. */
final class EmbeddedTexts {
    static final String EMBEDDED_NOT_RECORD = "{}.{}: only a record can be embedded, and \"{}\" is none. {}";
    static final String EMBEDDED_GENERIC = """
            {}.{}: the record "{}" has type parameters, so its columns have no types. \
            Embed a record without them.""";
    static final String EMBEDDED_EMPTY =
            "{}.{}: the record \"{}\" has no components, so there is nothing to store. Give it one, or take it out.";
    static final String EMBEDDED_CYCLE = """
            {}.{}: the record "{}" holds itself ({}), so its columns would have no end. \
            Make it an entity of its own, and this a relationship.""";
    static final String EMBEDDED_ALL_NULLABLE = """
            {}.{}: a "{}" that is null could not be told from one whose components are all null. \
            Take @Nullable off here, or off a component of {} that always has a value.""";
    static final String EMBEDDED_EXTRA_ACCESSOR = """
            {}.{}: "{}" has @{}, but is no component: no constructor of {} takes its value back. \
            Make it a component, "{}", or take the annotation off.""";
    static final String EMBEDDED_COMPONENT_IS_MORE =
            "{}.{}: @{} says nothing on a component of a record: it belongs on {}. Take it off.";
    static final String EMBEDDED_SAYS_MORE =
            "{}.{}: @{} says nothing here: a \"{}\" has a column for each component. It belongs on {}.";
    static final String EMBEDDED_UNKNOWN_COMPONENT = "{}.{}: \"{}\" is no component of {} with a column.{}";
    static final String EMBEDDED_ID_BESIDE = """
            {}.{}: a record that is the identifier is the whole of it, but {} has @Id too. \
            Make that a component of {}, or take @Id off one of them.""";

    private EmbeddedTexts() {}
}
