/**
 * The typed query DSL. Generated paths have the root of the query as a type argument, so that a condition on a table
 * outside of the query does not compile.
 */
@NullMarked
package dev.dovetail.query;

import org.jspecify.annotations.NullMarked;
