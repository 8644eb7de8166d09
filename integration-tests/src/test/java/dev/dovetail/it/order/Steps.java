package dev.dovetail.it.order;

import static dev.dovetail.it.order.Leaf_.leaf;
import static dev.dovetail.it.order.Step_.step;

import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Linked lists, and trees with unique names. */
final class Steps extends Area {
    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f", "g", "h");

    private final Map<Step, @Nullable Step> nexts = new HashMap<>();
    private final Map<Leaf, @Nullable Leaf> parents = new HashMap<>();
    private final Map<Leaf, String> names = new HashMap<>();

    Steps(Random random) {
        super(random);
    }

    @Override
    void seed(Session session) {
        List<Step> steps = new ArrayList<>();
        List<Leaf> leaves = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            steps.add(Step_.create().name("s" + i));
            leaves.add(Leaf_.create().name(NAMES.get(i)));
        }
        session.addAll(steps);
        session.addAll(leaves);
        List<@Nullable Step> given = distinct(new ArrayList<>(steps), steps, 0.1, 0.3);
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).next(given.get(i));
            leaves.get(i).parent(i == 0 ? null : leaves.get(random.nextInt(i)));
        }
    }

    @Override
    void decide(Session session) {
        steps(session);
        leaves(session);
    }

    private void steps(Session session) {
        List<Step> staying = new ArrayList<>();
        for (Step each : session.select(step).orderBy(step.id).list()) {
            each.next();
            if (chance(0.2)) {
                changes.add(() -> session.delete(each));
            } else {
                staying.add(each);
            }
        }
        List<@Nullable Step> current = new ArrayList<>();
        staying.forEach(each -> current.add(each.next()));
        for (int i = random.nextInt(3); i > 0 && staying.size() < 8; i--) {
            Step coming = Step_.create().name("n" + i);
            staying.add(coming);
            current.add(null);
            changes.add(() -> session.add(coming));
        }
        List<@Nullable Step> given = distinct(current, staying, 0.4, 0.2);
        for (int i = 0; i < staying.size(); i++) {
            Step each = staying.get(i);
            Step next = given.get(i);
            nexts.put(each, next);
            changes.add(() -> each.next(null));
        }
    }

    private void leaves(Session session) {
        List<Leaf> staying = new ArrayList<>();
        for (Leaf each : session.select(leaf).orderBy(leaf.id).list()) {
            if (chance(0.2)) {
                changes.add(() -> session.delete(each));
            } else {
                staying.add(each);
            }
        }
        List<@Nullable String> current = new ArrayList<>();
        staying.forEach(each -> current.add(each.name()));
        for (int i = random.nextInt(3); i > 0 && staying.size() < 8; i--) {
            Leaf coming = Leaf_.create();
            staying.add(coming);
            current.add(null);
            changes.add(() -> session.add(coming));
        }
        List<String> given = distinct(current, NAMES, 0.4, 0);
        for (int i = 0; i < staying.size(); i++) {
            Leaf each = staying.get(i);
            String name = given.get(i);
            Leaf parent = staying.isEmpty() || chance(0.3) ? null : any(staying);
            parents.put(each, parent);
            names.put(each, name);
            changes.add(() -> each.name(name).parent(parent));
        }
    }

    /** Each next is set when nobody else has it: a one-to-one that is taken from another is the other's loss. */
    void link() {
        nexts.forEach((each, next) -> {
            if (next != null) {
                each.next(next);
            }
        });
    }

    @Override
    List<Rows> expected() {
        return List.of(
                new Rows("SELECT id, next_id FROM order_steps", nexts.entrySet().stream()
                        .map(each -> row(each.getKey().id(), each.getValue() == null ? null : each.getValue().id()))
                        .toList()),
                new Rows("SELECT id, name, parent_id FROM order_leaves", parents.entrySet().stream()
                        .map(each -> row(each.getKey().id(), names.get(each.getKey()),
                                each.getValue() == null ? null : each.getValue().id()))
                        .toList()));
    }
}
