package dev.dovetail.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a collection of targets whose foreign key refers to this entity. The foreign key is in the table of the target.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.FIELD})
public @interface OneToMany {
    /** The property of the target that is the other side. That property must name this one. */
    String backPopulates() default "";

    /**
     * The name of a property that this relationship adds to the target as the other side. The target must not declare
     * it.
     */
    String backref() default "";

    /**
     * The properties of the foreign key that this relationship uses. Needed only if several foreign keys lead to the
     * target.
     */
    String[] foreignKey() default {};

    /** The operations that cascade to the target. The default is that of SQLAlchemy. */
    Cascade[] cascade() default {Cascade.SAVE, Cascade.MERGE};

    /** Whether a target that is removed from its parent, and has no other, is deleted. */
    boolean deleteOrphans() default false;

    /** The loading strategy, used if a query has no fetch plan for the relationship. */
    Fetch fetch() default Fetch.LAZY;

    /** Whether the database deletes targets that are not loaded, by {@code ON DELETE}. */
    boolean passiveDeletes() default false;

    /** Whether the relationship is read-only: changes to it are not written and do not update the other side. */
    boolean viewOnly() default false;
}
