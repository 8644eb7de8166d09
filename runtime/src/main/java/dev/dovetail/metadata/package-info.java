/** The metadata of entities, which generated code creates, and the access of the runtime to their properties. */
@NullMarked
package dev.dovetail.metadata;

import org.jspecify.annotations.NullMarked;
