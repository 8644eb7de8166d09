package dev.dovetail.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The association table of a many-to-many relationship. Declared on exactly one side, the owning side.
 *
 * <p>Corresponds to SQLAlchemy's {@code secondary} and JPA's {@code @JoinTable}. An association table with further
 * columns is an entity of its own.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.ANNOTATION_TYPE)
public @interface AssociationTable {
    /** The name of the table. */
    String name();

    /** The schema of the table; empty for the default schema of the connection. */
    String schema() default "";

    /** The columns that refer to the identifier of the declaring entity; derived by default. */
    String[] columns() default {};

    /** The columns that refer to the identifier of the target; derived by default. */
    String[] inverseColumns() default {};
}
