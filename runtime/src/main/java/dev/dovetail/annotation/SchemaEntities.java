package dev.dovetail.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a generated schema: the entities that were compiled with it. A compilation of some of them finds the others here,
 * and takes no part for the whole. Not for users.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SchemaEntities {
    /** The entities' fully qualified names, in order. */
    String[] value();
}
