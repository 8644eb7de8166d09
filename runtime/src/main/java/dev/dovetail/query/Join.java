package dev.dovetail.query;

import dev.dovetail.sql.SqlNode;
import org.jspecify.annotations.Nullable;

/**
 * A join that a query asks for.
 *
 * @param source what is joined
 * @param kind which rows without a match are kept; null to decide by the key
 * @param on what must hold besides the equality of keys; null for nothing
 */
record Join(Source source, @Nullable JoinKind kind, @Nullable SqlNode on) {}
