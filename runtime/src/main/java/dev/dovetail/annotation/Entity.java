package dev.dovetail.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an abstract class or interface as an entity. Each object is mapped to one row of one table.
 *
 * <p>Corresponds to SQLAlchemy's mapped class and JPA's {@code @Entity}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Entity {
    /** The name of the table; by default the type's simple name in snake_case. */
    String table() default "";

    /** The schema of the table; empty for the default schema of the connection. */
    String schema() default "";

    /**
     * The value of the discriminator in the rows of this type, if it is a leaf of a hierarchy; by default its simple
     * name in snake_case. Corresponds to SQLAlchemy's {@code polymorphic_identity}.
     */
    String discriminator() default "";

    /**
     * Whether the rows are only read, as those of a view, a partition or a table of another application. The entity has
     * no setters. No statement of Dovetail writes, creates or drops its table, and no foreign key refers to it.
     */
    boolean readOnly() default false;
}
