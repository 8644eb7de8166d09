package dev.dovetail.dialect;

/**
 * A feature of SQL or JDBC that can be turned off. An engine between Dovetail and the database, for example one that
 * shards, may not support it. A dialect {@linkplain Dialect#without without} an ability sends other statements, which
 * may be slower, or refuses the call:
 * {@code Database.of(source, Dialects.postgresql().without(Ability.ARRAYS, Ability.SEQUENCES))}.
 */
public enum Ability {
    /**
     * Arrays as parameters: {@code id = ANY (?)}, and rows inserted by {@code SELECT ... FROM unnest(?, ?)}. Without
     * it, each key is a parameter of {@code IN (?, ?, ...)}, lists of more than {@link Dialect#mostListed} values are
     * literals, and rows are inserted by {@code VALUES} or as a batch. Properties that are arrays still need arrays.
     */
    ARRAYS,

    /**
     * {@code INSERT ... RETURNING}, {@code UPDATE ... RETURNING}, and the driver's keys of an UPDATE. Without it,
     * generated keys come from {@code Statement.getGeneratedKeys}, and columns that the database makes in an UPDATE
     * are read by a SELECT when they are needed.
     */
    RETURNING,

    /**
     * Sequences. Without it, a flush refuses new entities with {@code GenerationType.SEQUENCE}, and keys of identity
     * columns are never drawn before the INSERT.
     */
    SEQUENCES,

    /**
     * Foreign keys that are checked at the end of the transaction. Without it, a flush refuses rows that refer to each
     * other in a cycle by columns that are NOT NULL.
     */
    DEFERRED_CONSTRAINTS,

    /**
     * Comparisons of rows, {@code (a, b) IN ((?, ?), (?, ?))}. Without it, the condition is
     * {@code (a = ? AND b = ? OR a = ? AND b = ?)}.
     */
    ROW_VALUES,

    /**
     * {@code Statement.getGeneratedKeys} after an INSERT of several rows or after a batch. Without it, each row that
     * gets values from the driver is sent as a statement of its own. Rows whose values are returned by
     * {@link #RETURNING} are still sent together.
     */
    GENERATED_KEYS_OF_ROWS,

    /**
     * {@code SELECT ... FOR UPDATE}. Without it, rows are locked by an UPDATE that changes nothing, {@code forShare()}
     * locks like {@code forUpdate()}, and {@code noWait()} and {@code skipLocked()} are refused.
     */
    ROW_LOCKS,

    /**
     * {@code UPDATE} of identifiers. Engines that shard by a part of the identifier have none, because the row may
     * belong to another server afterwards. Without it, a flush refuses to change the identifier of a stored row, unless
     * the session {@linkplain dev.dovetail.session.Session#setMovingRows moves rows} by DELETE and INSERT.
     */
    KEY_UPDATES,

    /**
     * {@code UNION}, {@code INTERSECT} and {@code EXCEPT}. An engine that shards may send them to one server only, and
     * return too few rows. Without it, such queries are refused.
     */
    SET_OPERATIONS,

    /**
     * Subqueries that see all rows: {@code in(query)}, {@code scalar(query)}, common table expressions, and the derived
     * tables of a page with joined collections and of {@code count()} within a limit, of groups or of distinct rows. An
     * engine that shards may evaluate them on each server apart. Without it, such queries are refused. Subqueries of
     * relationships, like {@code any(...)}, are still used, because the rows that belong together are on one server.
     */
    SUBQUERIES,

    /**
     * Conditions on groups. An engine that shards may apply them to the part of a group that is on each server. Without
     * it, {@code having(...)} is refused.
     */
    HAVING,

    /**
     * Window functions. An engine that shards may number and sum the rows of each server apart. Without it, queries
     * with {@code over(...)} are refused, and fetch plans with a limit read all targets and limit them in memory.
     */
    WINDOWS
}
