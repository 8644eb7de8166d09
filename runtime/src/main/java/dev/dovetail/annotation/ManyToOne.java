package dev.dovetail.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The row that this row's foreign key refers to. It has no column of its own. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ManyToOne {
    /** The property of the target that is the other side; it names this property in turn. */
    String backPopulates() default "";

    /** Declares the other side, with this name, on the user's behalf; the target does not write it. */
    String backref() default "";

    /** The foreign key to ride on, by the name of its property, where there are several. */
    String[] foreignKey() default {};

    /** Which operations pass on to the target; SQLAlchemy's default. */
    Cascade[] cascade() default {Cascade.SAVE, Cascade.MERGE};

    /** Whether a target that no longer belongs to any parent is deleted. */
    boolean deleteOrphans() default false;

    /** Whether a target may have one parent only; required for orphans on this kind. */
    boolean singleParent() default false;

    /** How the relationship is loaded where a query does not say. */
    Fetch fetch() default Fetch.LAZY;

    /** Whether the relationship is only read: never written, never kept in step. */
    boolean viewOnly() default false;
}
