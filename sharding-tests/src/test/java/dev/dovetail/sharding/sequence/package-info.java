/** An entity with a sequence, which two shards would each have for themselves. */
@NullMarked
package dev.dovetail.sharding.sequence;

import org.jspecify.annotations.NullMarked;
