package dev.dovetail.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a property as a foreign key, or one column of a composite one. The foreign key is in the table of the child.
 *
 * <p>Repeat it on a property whose column is part of several foreign keys, as a tenant is part of the keys of
 * everything that belongs to it. The references over these foreign keys then agree on the column: setting one to a
 * target with another value throws an {@link IllegalArgumentException}, and setting one to null leaves the column as
 * the others have it.
 *
 * <p>Corresponds to SQLAlchemy's {@code ForeignKey}: it connects tables. A relationship that uses it connects entities.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.FIELD})
@Repeatable(ForeignKey.List.class)
public @interface ForeignKey {
    /** The entity that the foreign key refers to. */
    Class<?> value();

    /**
     * The referenced property of the target; by default its identifier. Required for each column of a composite key.
     */
    String references() default "";

    /** The name of the constraint. The columns of a composite foreign key have the same name. */
    String name() default "";

    /** Says whether the database refuses, cascades or sets null when the referenced row is deleted. */
    OnDelete onDelete() default OnDelete.NO_ACTION;

    /** Says whether the database refuses, cascades or sets null when the referenced key changes. */
    OnUpdate onUpdate() default OnUpdate.NO_ACTION;

    /**
     * Says whether the constraint can be checked at the end of a flush instead of after each statement. This allows
     * new rows that refer to each other by keys that are NOT NULL. PostgreSQL and SQLite have such constraints; the
     * tables of the other databases are created without, and a flush that needs it is refused there. In a composite
     * key, one column says it for all.
     */
    boolean deferrable() default false;

    /** Holds several {@link ForeignKey} annotations of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.METHOD, ElementType.FIELD})
    @interface List {
        /** The annotations, in source order. */
        ForeignKey[] value();
    }
}
