package dev.dovetail.it.hierarchy.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random types: one or two hierarchies of one to three levels, types of their own, and links between any levels. */
final class RandomSchema {
    private final Random random;
    final List<Kind> roots = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    private int next;

    RandomSchema(long seed) {
        random = new Random(seed);
        int hierarchies = 1 + random.nextInt(2);
        for (int i = 0; i < hierarchies; i++) {
            Kind root = new Kind(newName(), null, random.nextBoolean());
            roots.add(root);
            addFields(root);
            addLevel(root, 1 + random.nextInt(2));
        }
        Kind plain = new Kind(newName(), null, false);
        roots.add(plain);
        addFields(plain);
        for (Kind root : roots) {
            root.assigned = random.nextInt(3) == 0;
            root.versioned = random.nextInt(3) == 0;
        }
        int count = 3 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            addLink(i);
        }
    }

    /** Returns all types, each after its parent. */
    List<Kind> kinds() {
        return roots.stream().flatMap(root -> root.all().stream()).toList();
    }

    /** Returns the types that have rows. */
    List<Kind> leaves() {
        return kinds().stream().filter(Kind::isLeaf).toList();
    }

    private String newName() {
        return "K" + next++;
    }

    private void addLevel(Kind parent, int levels) {
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            Kind kind = new Kind(newName(), parent, parent.joined);
            addFields(kind);
            if (levels > 1 && random.nextBoolean()) {
                addLevel(kind, levels - 1);
            }
        }
    }

    private void addFields(Kind kind) {
        int count = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            Field.Form form = Field.Form.values()[random.nextInt(4)];
            kind.fields.add(new Field("f" + next++, form, random.nextBoolean()));
        }
        if (kind.parent != null && !kind.joined && random.nextInt(3) == 0) {
            // Siblings share it, unless a type above or below has it.
            boolean taken = kind.root().all().stream().anyMatch(each -> (each.isA(kind) || kind.isA(each))
                    && each.fields.stream().anyMatch(field -> field.name().equals("shared")));
            if (!taken) {
                kind.fields.add(new Field("shared", Field.Form.NUMBER, true));
            }
        }
    }

    private void addLink(int number) {
        List<Kind> kinds = kinds();
        Kind child = kinds.get(random.nextInt(kinds.size()));
        Kind parent = kinds.get(random.nextInt(kinds.size()));
        Link.Form form = Link.Form.values()[random.nextInt(3)];
        boolean required = roots.indexOf(parent.root()) > roots.indexOf(child.root()) && random.nextInt(3) == 0
                && form == Link.Form.MANY_TO_ONE;
        links.add(new Link(form, child, "to" + number, parent, "from" + number, !required));
    }
}
