/** What both versions of Jackson need to know of entities. Used by the modules only. */
@NullMarked
package dev.dovetail.jackson.entity;

import org.jspecify.annotations.NullMarked;
