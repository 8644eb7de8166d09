package dev.dovetail.sql;

import dev.dovetail.dialect.Dialect;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The aliases of a statement, or of a SELECT within it that has its own table references. */
final class Aliases {
    /** An instance for writers that write no aliases. */
    static final Aliases NONE = new Aliases(Set.of());

    private final Map<TableReference, String> known = new HashMap<>();
    private final Set<String> taken;

    Aliases() {
        this(new HashSet<>());
    }

    private Aliases(Set<String> taken) {
        this.taken = taken;
    }

    /** Returns the aliases for a nested SELECT, in which equal table references get other aliases. */
    Aliases apart() {
        return new Aliases(taken);
    }

    /** Sets the alias of {@code reference}. */
    void name(TableReference reference, String alias) {
        taken.add(alias);
        known.put(reference, alias);
    }

    /** Returns the alias of {@code reference}. References that it is joined from get theirs first. */
    String of(TableReference reference, Dialect dialect) {
        String alias = known.get(reference);
        if (alias == null) {
            TableReference before = reference.joinedFrom();
            if (before != null) {
                of(before, dialect);
            }
            alias = fresh(reference.table().name(), dialect);
            known.put(reference, alias);
        }
        return alias;
    }

    /** Returns a new alias made of the first letters of {@code name}. */
    String fresh(String name, Dialect dialect) {
        String letters = FirstLetters.of(name);
        String alias = dialect.identifiers().isReserved(letters) ? letters + "1" : letters;
        for (int number = 2; !taken.add(alias); number++) {
            alias = letters + number;
        }
        return alias;
    }
}
