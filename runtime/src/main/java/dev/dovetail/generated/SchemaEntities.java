package dev.dovetail.generated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lists the entities of a schema, on its generated class. A compilation of only some of them finds the others here. For
 * internal use.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SchemaEntities {
    /** Returns the fully qualified names of the entities, in order. */
    String[] value();
}
