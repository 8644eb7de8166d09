package dev.dovetail.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The targets whose foreign key refers to this row. The key lives in the target. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OneToMany {
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

    /** How the relationship is loaded where a query does not say. */
    Fetch fetch() default Fetch.LAZY;

    /** Whether the database's {@code ON DELETE} takes care of targets that are not loaded. */
    boolean passiveDeletes() default false;

    /** Whether the relationship is only read: never written, never kept in step. */
    boolean viewOnly() default false;
}
