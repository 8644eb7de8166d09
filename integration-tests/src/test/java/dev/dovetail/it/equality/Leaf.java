package dev.dovetail.it.equality;

import org.jspecify.annotations.Nullable;

/**
 * What refers to another one, by keys of one type.
 *
 * @param <K> the keys
 * @param <R> what it refers to
 */
public interface Leaf<K, R> {
    /** Made by the database. */
    Long no();

    /** The key of what it refers to. */
    @Nullable K rootId();

    /** Sets it. */
    void rootId(@Nullable K rootId);

    /** What it refers to. */
    @Nullable R root();

    /** Sets it. */
    void root(@Nullable R root);

    /** The key of what keeps it. */
    @Nullable K keeperId();

    /** Sets it. */
    void keeperId(@Nullable K keeperId);

    /** What keeps it. */
    @Nullable R keeper();

    /** Sets it. */
    void keeper(@Nullable R keeper);

    /** A value that no two have. */
    @Nullable K code();

    /** Sets it. */
    void code(@Nullable K code);

    /** The key of the map that has it. */
    K mark();

    /** Sets it. */
    void mark(K mark);
}
