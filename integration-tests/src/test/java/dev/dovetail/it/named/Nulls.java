package dev.dovetail.it.named;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What the compiler, or the null checker, would not let through. */
final class Nulls {
    private Nulls() {}

    /** A null where none is allowed. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    static <T> T nothing() {
        return null;
    }

    /** Puts into a collection what its type does not allow. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static void pollute(Collection<?> collection, Object stranger) {
        ((Collection) collection).add(stranger);
    }

    /** A list that holds what its type does not allow. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static <T> List<T> polluted(Object... strangers) {
        List list = new ArrayList<>(List.of(strangers));
        return list;
    }
}
