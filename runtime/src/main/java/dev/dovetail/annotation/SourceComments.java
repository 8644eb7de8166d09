package dev.dovetail.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a generated implementation: what the Javadoc of its entity says. Class files have none, and from here a build that
 * compiles only what has changed takes the comments of the other tables. Not for users.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SourceComments {
    /** The first sentence on the entity itself. */
    String value() default "";

    /** The first sentence on each getter that has one: {@code "title: What it is called."}. */
    String[] properties() default {};
}
