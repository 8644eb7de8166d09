/** The entities of the examples in {@code docs/queries.md}, which are compiled. */
package dev.dovetail.it.docs;
