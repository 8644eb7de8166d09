package dev.dovetail.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a collection whose members are related to this entity by rows of an association table. Exactly one side has
 * one.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.FIELD})
public @interface ManyToMany {
    /** The property of the target that is the other side. That property must name this one. */
    String backPopulates() default "";

    /**
     * The name of a property that this relationship adds to the target as the other side. The target must not declare
     * it.
     */
    String backref() default "";

    /** The operations that cascade to the target. The default is that of SQLAlchemy. */
    Cascade[] cascade() default {Cascade.SAVE, Cascade.MERGE};

    /** Whether a target without a parent is deleted. */
    boolean deleteOrphans() default false;

    /** Whether a target may have only one parent. Required by {@link #deleteOrphans} for this kind. */
    boolean singleParent() default false;

    /** The loading strategy, used if a query has no fetch plan for the relationship. */
    Fetch fetch() default Fetch.LAZY;

    /** Whether the database deletes targets that are not loaded, by {@code ON DELETE}. */
    boolean passiveDeletes() default false;

    /** Whether the relationship is read-only: changes to it are not written and do not update the other side. */
    boolean viewOnly() default false;

    /** The association table, declared on exactly one side. */
    AssociationTable associationTable() default @AssociationTable(name = "");
}
