package dev.dovetail.it.random;

import dev.dovetail.it.random.Link.Trait;
import dev.dovetail.it.random.rows.Pair;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the schema allows. */
final class Constraints {
    private Constraints() {}

    /** Whether the database accepts the rows. */
    static boolean allow(Rows rows, Rows before, Reference reference) {
        Set<String> skills = new HashSet<>();
        Set<String> enrolled = new HashSet<>();
        for (Map.Entry<String, @Nullable String> row : rows.names().entrySet()) {
            Type type = reference.type(row.getKey());
            if (type == Type.SKILL && row.getValue() != null && !skills.add(row.getValue())) {
                return false;
            }
            if (type == Type.ENROLLMENT && !enrolled.add(rows.linked(Link.STUDENT, true, row.getKey()) + "/"
                    + rows.linked(Link.COURSE, true, row.getKey()))) {
                return false;
            }
            for (Link link : Link.values()) {
                if (link.is(Trait.REQUIRED) && link.type(true) == type
                        && rows.linked(link, true, row.getKey()).isEmpty()) {
                    return false;
                }
            }
        }
        for (Link link : Link.values()) {
            if (!allow(link, rows, before)) {
                return false;
            }
        }
        return rows.isConsistent();
    }

    private static boolean allow(Link link, Rows rows, Rows before) {
        Set<String> taken = new HashSet<>();
        for (Pair pair : rows.pairs(link)) {
            if (!rows.names().containsKey(pair.second()) || link.is(Trait.UNIQUE) && !taken.add(pair.second())) {
                return false;
            }
            boolean identifiesAnother = link.is(Trait.IDENTIFIES) && before.names().containsKey(pair.first())
                    && !before.pairs(link).contains(pair);
            if (identifiesAnother) {
                return false;
            }
        }
        return true;
    }

    /** Whether expiring an object of this type passes on to others, as far as they are loaded. */
    static boolean isRefreshedFurther(Type type) {
        for (Link link : Link.values()) {
            if (link.is(Trait.REFRESHES) && link.type(false) == type) {
                return true;
            }
        }
        return false;
    }
}
