package dev.dovetail.processor.diagnostic;

/** The messages about types and their accessors. */
final class TypeTexts {
    static final String ENTITY_NOT_ABSTRACT =
            "{}: an entity is an abstract class or an interface, not {}. Write: {} {}";
    static final String ENTITY_GENERIC =
            "{}: an entity has no type parameters. Take them out; a supertype may have them: {}";
    static final String ENTITY_INNER = "{}: an entity is not an inner class. Write: {} {}";
    static final String ENTITY_LOCAL =
            "{}: an entity within a method cannot be implemented from outside. Move it out of the method.";
    static final String NESTED_NAME = """
            {}: what is generated for {}, a nested entity, is named after the types around it as well. Write: {}""";
    static final String ENTITY_PRIVATE =
            "{}: a private type cannot be implemented from outside. Take \"private\" out of it and around it.";
    static final String NO_CONSTRUCTOR =
            "{}: an entity needs a constructor without parameters that is not private. {}";
    static final String CONSTRUCTOR_THROWS = """
            {}: the constructor throws {}, but the generated one that calls it cannot. Take the throws clause out.""";
    static final String INSTANCE_FIELD = """
            {}.{}: an entity keeps its state in properties, not in fields. \
            Write: public abstract {} {}(); or make the field transient or static.""";
    static final String ANNOTATION_ON_FIELD = """
            {}.{}: an entity has accessors instead of fields, and annotations stand on the getter. \
            Write: {}public abstract {} {}();""";
    static final String ACCESSOR_NOT_ABSTRACT = """
            {}.{}: an annotated accessor is abstract, for Dovetail writes its body. \
            Write: public abstract {}; or take the annotation off.""";
    static final String NOT_AN_ACCESSOR = """
            {}.{}: the abstract method "{}" is no accessor: a getter takes nothing and returns the value, a setter \
            takes one value. Give it a body, or take it out.""";
    static final String NOT_VISIBLE = """
            {}.{}: generated code stands in the package {} and cannot see {}, which is {}. Make it public.""";
    static final String INHERITED_DIFFERENTLY =
            "{}.{}: it returns \"{}\", but {}, which it overrides, \"{}\". Make the two the same.";
    static final String DUPLICATE_GETTER = "{}.{}: \"{}()\" and \"{}()\" read the same property. Keep one of them.";
    static final String DUPLICATE_SETTER = "{}.{}: \"{}\" and \"{}\" set the same property. Keep one of them.";
    static final String SETTER_WITHOUT_GETTER = """
            {}.{}: "{}" sets a property that has no getter.{}""";
    static final String SETTER_TYPE_MISMATCH =
            "{}.{}: the setter takes \"{}\", but the getter returns \"{}\". Write: {}";
    static final String SETTER_RETURNS_OTHER =
            "{}.{}: the setter \"{}\" returns \"{}\". A setter returns void or {}. Write: {}";
    static final String DUPLICATE_ANNOTATION =
            "{}.{}: @{} stands on the getter as well as on the setter. Keep one of them.";
    static final String TYPE_NAME_TOO_LONG = """
            {}: generated class files are named after the entity, and with {} letters their names are too long for \
            file systems. Give it a shorter name, and the table its own: @Entity(table = "...")""";
    static final String NAME_RESERVED = """
            {}.{}: "{}" is a method of each {}. Call it otherwise, as in: {}()""";
    static final String LOOK_ALIKE = "{}: Dovetail does not read {} of {}. {}";
    static final String UNKNOWN_ANNOTATION = "{}: Dovetail has no @{}. {}";
    static final String UNKNOWN_VALUE = "{}: @{} has no {}. {}";
    static final String SUPERCLASS_FIELDS = """
            {}: an entity keeps its state in properties, but it extends {}, which has fields ({}). \
            Take "extends {}" out.""";
    static final String RAW_SUPERTYPE =
            "{}: \"{}\" has type parameters, and nothing says what they stand for. Write: {}<{}>";
    static final String INHERITED_NULLNESS = "{}.{}: it is {} here, but {}, which it overrides, is {}. Write: {}";
    static final String INHERITED_TWICE = """
            {}.{}: {} and {} both declare it, and {}. Declare it in {}, as it is meant: {}""";

    private TypeTexts() {}
}
