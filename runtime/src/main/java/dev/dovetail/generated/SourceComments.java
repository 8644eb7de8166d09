package dev.dovetail.generated;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Contains the Javadoc of an entity, on its generated implementation. An incremental build takes the comments of
 * unchanged entities from here, because class files have none. For internal use.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SourceComments {
    /** Returns the first sentence about the entity. */
    String value() default "";

    /** Returns the first sentence about each getter that has one: {@code "title: What it is called."}. */
    String[] properties() default {};
}
