/** The blog as a REST service with Spring Boot. */
@NullMarked
package dev.dovetail.sample.rest;

import org.jspecify.annotations.NullMarked;
