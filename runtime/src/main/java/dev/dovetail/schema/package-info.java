/** Creates, drops and checks the tables of entities. */
@NullMarked
package dev.dovetail.schema;

import org.jspecify.annotations.NullMarked;
