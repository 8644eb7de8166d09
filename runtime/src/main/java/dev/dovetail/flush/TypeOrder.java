package dev.dovetail.flush;

import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipMapping;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Orders entity types so that a table comes after those that it refers to. Types that refer to each other in a cycle,
 * or to themselves, form a group whose rows must be ordered one by one. Uses Tarjan's algorithm for strongly connected
 * components.
 */
public final class TypeOrder {
    private final Map<EntityMapping<?>, int[]> visited = new IdentityHashMap<>();
    private final Collection<EntityMapping<?>> types;
    private final Deque<EntityMapping<?>> stack = new ArrayDeque<>();
    private final List<List<EntityMapping<?>>> groups = new ArrayList<>();
    private int counter;

    private TypeOrder(Collection<EntityMapping<?>> types) {
        this.types = types;
    }

    /** Returns the groups of {@code types}, referenced ones first. */
    public static List<List<EntityMapping<?>>> of(Collection<EntityMapping<?>> types) {
        if (types.size() < 2) {
            return types.isEmpty() ? List.of() : List.of(List.of(types.iterator().next()));
        }
        TypeOrder order = new TypeOrder(types);
        for (EntityMapping<?> type : types) {
            if (!order.visited.containsKey(type)) {
                order.visit(type);
            }
        }
        return order.groups;
    }

    /** Returns whether rows of {@code group} can refer to rows of the same group. */
    static boolean isCyclic(List<EntityMapping<?>> group) {
        if (group.size() > 1) {
            return true;
        }
        for (RelationshipMapping relationship : group.get(0).references()) {
            if (group.get(0).isA(relationship.target())) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether {@code group} has {@code type} or a type below it. */
    static boolean holds(List<EntityMapping<?>> group, EntityMapping<?> type) {
        if (type.hierarchy() == null) {
            return group.contains(type);
        }
        for (EntityMapping<?> member : group) {
            if (member.isA(type)) {
                return true;
            }
        }
        return false;
    }

    private int visit(EntityMapping<?> type) {
        int[] mark = {counter, counter};
        counter++;
        visited.put(type, mark);
        stack.push(type);
        for (RelationshipMapping relationship : type.references()) {
            EntityMapping<?> target = relationship.target();
            if (target.hierarchy() == null) {
                mark[1] = Math.min(mark[1], types.contains(target) ? lowest(target) : mark[1]);
                continue;
            }
            for (EntityMapping<?> each : types) {
                mark[1] = Math.min(mark[1], each.isA(target) ? lowest(each) : mark[1]);
            }
        }
        if (mark[0] == mark[1]) {
            List<EntityMapping<?>> group = new ArrayList<>();
            EntityMapping<?> member;
            do {
                member = stack.pop();
                group.add(0, member);
            } while (member != type);
            groups.add(group);
        }
        return mark[1];
    }

    /** Returns the lowest mark that can be reached from {@code target}. */
    private int lowest(EntityMapping<?> target) {
        int[] known = visited.get(target);
        if (known == null) {
            return visit(target);
        }
        return stack.contains(target) ? known[0] : Integer.MAX_VALUE;
    }
}
