package dev.dovetail.processor.diagnostic;

/** The messages about how a module is built: see {@link Problem}. */
final class BuildTexts {
    static final String SCHEMA_ELSEWHERE = """
            {}: the schema {} of another module on the class path, with {}, would be hidden by one of the same name. \
            Give this one another name: -Adovetail.schema={}Test""";
    static final String ENTITY_TOO_LATE = """
            {}: another processor made this entity only after the schema {} had been written. \
            Give it a package and a schema of its own: -Adovetail.schema={},{}""";
    static final String ENTITY_NOT_PROCESSED = """
            {}.{}: {} is an entity, but {} was compiled without Dovetail's processor, so there is no {}. \
            Compile it with dovetail-processor on the processor path, and without -proc:none.""";
    static final String ANNOTATION_ON_KOTLIN_PROPERTY =
            "{}.{}: in Kotlin, @{} belongs on the getter. Write: @get:{}";

    static final String RUNTIME_MISSING = """
            dovetail-processor finds no dovetail-runtime beside it. Write: \
            --processor-path dovetail-processor.jar:dovetail-runtime.jar, and not --processor-module-path.""";

    private BuildTexts() {}
}
