/** What an application depends on: the annotations of a mapping, and what runs it. */
@NullMarked
package dev.dovetail;

import org.jspecify.annotations.NullMarked;
