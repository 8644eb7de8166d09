/** The command line: entities of an existing database, and its comparison with entities. */
@NullMarked
package dev.dovetail.tools;

import org.jspecify.annotations.NullMarked;
