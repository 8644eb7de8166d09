package dev.dovetail.sql;

import dev.dovetail.dialect.Dialect;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The aliases of a statement, or of a select within it that has occurrences of its own. */
final class Aliases {
    /** For what writes nothing. */
    static final Aliases NONE = new Aliases(Set.of());

    private final Map<TableReference, String> known = new HashMap<>();
    private final Set<String> taken;

    Aliases() {
        this(new HashSet<>());
    }

    private Aliases(Set<String> taken) {
        this.taken = taken;
    }

    /** Those of a select in which equal occurrences are others. */
    Aliases apart() {
        return new Aliases(taken);
    }

    void name(TableReference reference, String alias) {
        taken.add(alias);
        known.put(reference, alias);
    }

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

    String fresh(String name, Dialect dialect) {
        String letters = FirstLetters.of(name);
        String alias = dialect.identifiers().isReserved(letters) ? letters + "1" : letters;
        for (int number = 2; !taken.add(alias); number++) {
            alias = letters + number;
        }
        return alias;
    }
}
