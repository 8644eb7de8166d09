package dev.dovetail.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Adds an index over properties of the entity. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Index.List.class)
public @interface Index {
    /** The properties, in the order of the index. */
    String[] value();

    /** Whether the index is unique. */
    boolean unique() default false;

    /** The name of the index; derived from table and columns by default. */
    String name() default "";

    /** Holds several {@link Index} annotations of one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The annotations, in source order. */
        Index[] value();
    }
}
