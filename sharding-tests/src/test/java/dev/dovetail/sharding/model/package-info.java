/** Entities in tables that are sharded by tenant, sharded by user, or the same in each shard. */
@NullMarked
package dev.dovetail.sharding.model;

import org.jspecify.annotations.NullMarked;
