/**
 * The typed query language. Generated paths carry the query's root in their type, so that a condition on a table which
 * is not part of the query does not compile.
 */
@NullMarked
package dev.dovetail.query;

import org.jspecify.annotations.NullMarked;
