/** Dovetail within Spring: databases and sessions that take part in Spring's transactions. */
@NullMarked
package dev.dovetail.spring;

import org.jspecify.annotations.NullMarked;
