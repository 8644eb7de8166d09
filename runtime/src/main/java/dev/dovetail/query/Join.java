package dev.dovetail.query;

import dev.dovetail.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/**
 * A join that a query asks for.
 *
 * @param source what is joined
 * @param inner whether rows without a match are left out; null to decide by the key
 * @param on what must hold besides the equality of keys; null for nothing
 */
record Join(Source source, @Nullable Boolean inner, @Nullable SqlNode on) {}
