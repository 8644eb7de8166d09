package dev.dovetail.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The table of an entity, where {@link Entity} says it too briefly.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Table {
    /** The table's name. */
    String name() default "";

    /** The table's schema; empty for the connection's default schema. */
    String schema() default "";
}
