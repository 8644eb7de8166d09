package dev.dovetail.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Overrides how a property is stored in its column. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.FIELD})
public @interface Column {
    /** The name of the column; by default the property's name in snake_case. */
    String name() default "";

    /** Whether the column has a unique constraint. */
    boolean unique() default false;

    /** The maximum length of a string or byte array, in characters or bytes; 0 for no limit. */
    int length() default 255;

    /** The number of digits of a decimal; 0 for the default of the dialect. */
    int precision() default 0;

    /** The number of digits after the decimal point. */
    int scale() default 0;

    /**
     * Whether the column holds JSON, which the property has as a string; a converter can turn it into another type.
     * Implied if {@link #definition} is {@code json} or {@code jsonb}.
     */
    boolean json() default false;

    /** The column type in the SQL of the database, instead of the derived one. */
    String definition() default "";

    /**
     * Whether an insert writes the column. If not, the database makes its value, which is read back as with
     * {@link DatabaseGenerated}.
     */
    boolean insertable() default true;

    /** Whether an update writes the column. If not, a flush refuses to change the property of a stored entity. */
    boolean updatable() default true;
}
