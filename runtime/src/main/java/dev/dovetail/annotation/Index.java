package dev.dovetail.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An index over properties of the entity. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Index.List.class)
public @interface Index {
    /** The properties, in index order. */
    String[] value();

    /** Whether the combination is unique. */
    boolean unique() default false;

    /** The index's name; derived from table and columns by default. */
    String name() default "";

    /** Holds several {@link Index} annotations of one place. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations, in source order. */
        Index[] value();
    }
}
