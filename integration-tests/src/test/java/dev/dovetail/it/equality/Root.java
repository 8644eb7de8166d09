package dev.dovetail.it.equality;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What others refer to, by keys of one type.
 *
 * @param <K> the keys
 * @param <L> what refers to it
 */
public interface Root<K, L> {
    /** The key. */
    K id();

    /** Sets it. */
    void id(K id);

    /** A name. */
    String name();

    /** Sets it. */
    void name(String name);

    /** Those that refer to it. */
    List<L> leaves();

    /** Others, by their codes. */
    Map<K, L> kept();

    /** Others, without keys of their own. */
    Set<L> marked();
}
