package dev.dovetail.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Overrides how a property is stored. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Column {
    /** The column's name; by default the property's name in snake_case. */
    String name() default "";

    /** Whether no two rows may hold the same value. */
    boolean unique() default false;

    /** The greatest length of a text or of bytes, in characters or bytes; 0 for no limit. */
    int length() default 255;

    /** The number of digits of a decimal; 0 for the dialect's default. */
    int precision() default 0;

    /** The number of digits after the decimal point. */
    int scale() default 0;

    /**
     * Whether the column holds JSON, which the property has as text; a converter can make anything else of it. The same
     * without this where {@link #definition} is {@code json} or {@code jsonb}.
     */
    boolean json() default false;

    /** The column's type in the database's own words, in place of the derived one. */
    String definition() default "";
}
