package dev.dovetail.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Adds a check constraint to the table. The condition is written in the SQL of the database. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
@Repeatable(Check.List.class)
public @interface Check {
    /** The condition, as SQL. */
    String value();

    /** The name of the constraint; derived by default. */
    String name() default "";

    /** Holds several {@link Check} annotations of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
    @interface List {
        /** The annotations, in source order. */
        Check[] value();
    }
}
