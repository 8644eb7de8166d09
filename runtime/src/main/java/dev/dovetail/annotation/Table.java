package dev.dovetail.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Sets the table of an entity. {@link Entity#table} is the short form. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Table {
    /** The name of the table. */
    String name() default "";

    /** The schema of the table; empty for the default schema of the connection. */
    String schema() default "";
}
