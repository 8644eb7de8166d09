/** Table references and the joins between them. */
@NullMarked
package dev.dovetail.path;

import org.jspecify.annotations.NullMarked;
