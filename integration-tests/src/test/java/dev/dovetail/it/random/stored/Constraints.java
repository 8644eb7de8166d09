package dev.dovetail.it.random.stored;

import dev.dovetail.it.random.rows.Pair;
import dev.dovetail.it.random.stored.Link.Trait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the schema allows. */
final class Constraints {
    /** What is wrong with rows. IMPOSSIBLE: the final state is allowed, but no order of statements leads there. */
    enum Problem { NONE, UNIQUE, FOREIGN_KEY, NOT_NULL, IMPOSSIBLE }

    private static final List<Unique> UNIQUES = List.of(
            new Unique(Type.AUTHOR, List.of(Field.EMAIL), null),
            new Unique(Type.AUTHOR, List.of(Field.NICK), null),
            new Unique(Type.BOOK, List.of(Field.PLACE), Link.BOOKS),
            new Unique(Type.TOWN, List.of(Field.RANK), Link.TOWNS),
            new Unique(Type.PROFILE, List.of(), Link.PROFILE),
            new Unique(Type.DESK, List.of(), Link.DESK),
            new Unique(Type.DESK, List.of(), Link.LAMP),
            new Unique(Type.NODE, List.of(), Link.NEXT),
            new Unique(Type.ROOM, List.of(Field.BUILDING, Field.NUMBER), null),
            new Unique(Type.COUNTRY, List.of(Field.CODE), null),
            new Unique(Type.GENRE, List.of(Field.WORD), null),
            new Unique(Type.REGION, List.of(Field.REGION), null));

    /** A unique key: properties, and the key of a link. */
    private record Unique(Type type, List<Field> fields, @Nullable Link link) {
        /** The values of a row; null where one of them is null. */
        @Nullable List<Object> of(String label, Rows rows) {
            List<Object> values = new ArrayList<>();
            for (Field field : fields) {
                values.add(Objects.requireNonNullElse(rows.value(label, field), values));
            }
            if (link != null) {
                Set<String> target = rows.linked(link, true, label);
                values.add(target.isEmpty() ? values : target);
            }
            for (Object value : values) {
                if (value == values) {
                    return null;
                }
            }
            return values;
        }

        /** Whether no part can be null for a moment. */
        boolean isHard() {
            return fields.stream().noneMatch(Field::isNullable) && (link == null || link.is(Trait.REQUIRED));
        }

        boolean isKey() {
            return !fields.isEmpty() && fields.get(0).isKey();
        }
    }

    private final Rows rows;
    private final Rows before;
    private final Map<String, Type> types;
    /** What must be written after what. */
    private final Map<String, Set<String>> after = new HashMap<>();

    private Constraints(Rows rows, Rows before, Map<String, Type> types) {
        this.rows = rows;
        this.before = before;
        this.types = types;
    }

    /** Whether the database accepts the rows where the others were. */
    static Problem check(Rows rows, Rows before, Map<String, Type> types) {
        Constraints constraints = new Constraints(rows, before, types);
        Problem problem = constraints.required();
        if (problem != Problem.NONE) {
            return problem;
        }
        if (constraints.isStuck()) {
            return Problem.IMPOSSIBLE;
        }
        for (Unique unique : UNIQUES) {
            if (!constraints.allow(unique)) {
                return Problem.UNIQUE;
            }
        }
        constraints.parents();
        return constraints.hasCircle() ? Problem.IMPOSSIBLE : Problem.NONE;
    }

    private Problem required() {
        for (Link link : Link.values()) {
            for (Pair pair : rows.pairs(link)) {
                if (!rows.has(pair.second())) {
                    return Problem.FOREIGN_KEY;
                }
            }
            for (String label : link.is(Trait.REQUIRED) ? rows.labels() : Set.<String>of()) {
                if (types.get(label) == link.type(true) && rows.linked(link, true, label).isEmpty()) {
                    return Problem.NOT_NULL;
                }
            }
        }
        return Problem.NONE;
    }

    private boolean allow(Unique unique) {
        Map<List<Object>, String> taken = new HashMap<>();
        Map<List<Object>, String> former = new HashMap<>();
        for (String label : before.labels()) {
            List<Object> key = types.get(label) == unique.type() ? unique.of(label, before) : null;
            if (key != null) {
                former.put(key, label);
            }
        }
        for (String label : rows.labels()) {
            List<Object> key = types.get(label) == unique.type() ? unique.of(label, rows) : null;
            if (key == null) {
                continue;
            }
            if (taken.put(key, label) != null) {
                return false;
            }
            String holder = former.get(key);
            boolean isSwitch = unique.isKey() && holder != null && !rows.has(holder) && !before.has(label);
            if (unique.isHard() && holder != null && !holder.equals(label) && !isSwitch) {
                follows(label, holder);
            }
        }
        return true;
    }

    private void follows(String label, String other) {
        after.computeIfAbsent(label, ignored -> new HashSet<>()).add(other);
    }

    private void parents() {
        for (Link link : Link.values()) {
            if (!link.is(Trait.REQUIRED)) {
                continue;
            }
            for (Pair pair : rows.pairs(link)) {
                if (!before.has(pair.second())) {
                    follows(pair.first(), pair.second());
                }
            }
            for (Pair pair : before.pairs(link)) {
                if (!rows.has(pair.second())) {
                    follows(pair.second(), pair.first());
                }
            }
        }
    }

    /** Whether a natural key changes that keys refer to which are never null: no order of statements allows it. */
    private boolean isStuck() {
        for (Link link : Link.values()) {
            for (Pair pair : link.is(Trait.REQUIRED) ? before.pairs(link) : Set.<Pair>of()) {
                for (Field field : rows.has(pair.second()) ? Field.of(types.get(pair.second())) : List.<Field>of()) {
                    if (field.isKey() && !Objects.equals(before.value(pair.second(), field),
                            rows.value(pair.second(), field))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean hasCircle() {
        Set<String> done = new HashSet<>();
        for (String label : after.keySet()) {
            if (circle(label, new HashSet<>(), done)) {
                return true;
            }
        }
        return false;
    }

    private boolean circle(String label, Set<String> path, Set<String> done) {
        if (!path.add(label)) {
            return true;
        }
        if (done.add(label)) {
            for (String next : after.getOrDefault(label, Set.of())) {
                if (circle(next, path, done)) {
                    return true;
                }
            }
        }
        path.remove(label);
        return false;
    }
}
