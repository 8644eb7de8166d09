/** Bean Validation of entities, by Hibernate Validator. */
@NullMarked
package dev.dovetail.validation;

import org.jspecify.annotations.NullMarked;
