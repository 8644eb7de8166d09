/** Tests of the entities and queries of an application with Spring Boot. */
@NullMarked
package dev.dovetail.spring.test;

import org.jspecify.annotations.NullMarked;
