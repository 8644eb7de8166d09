/**
 * Opens a database, loads and saves entities, and runs transactions. Start with {@link dev.dovetail.session.Database}.
 */
@NullMarked
package dev.dovetail.session;

import org.jspecify.annotations.NullMarked;
