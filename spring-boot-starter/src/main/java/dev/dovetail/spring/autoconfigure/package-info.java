/** The auto-configuration of Dovetail for Spring Boot 3.5 and 4. */
@NullMarked
package dev.dovetail.spring.autoconfigure;

import org.jspecify.annotations.NullMarked;
