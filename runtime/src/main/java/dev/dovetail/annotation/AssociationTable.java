package dev.dovetail.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The table that holds the pairs of a many-to-many relationship. Declared on exactly one side.
 *
 * <p>Corresponds to SQLAlchemy's {@code secondary}. An association with columns of its own is an entity of its own.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.ANNOTATION_TYPE)
public @interface AssociationTable {
    /** The table's name. */
    String name();

    /** The table's schema; empty for the connection's default schema. */
    String schema() default "";

    /** The columns that refer to the declaring entity's identifier; derived by default. */
    String[] columns() default {};

    /** The columns that refer to the target's identifier; derived by default. */
    String[] inverseColumns() default {};
}
