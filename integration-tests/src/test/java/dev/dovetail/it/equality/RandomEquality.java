package dev.dovetail.it.equality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A sequence of operations by chance, with keys in forms by chance, beside maps of numbers that say what must be.
 *
 * @param <K> the keys
 * @param <R> what is referred to
 * @param <L> what refers
 */
final class RandomEquality<K, R extends Root<K, L>, L extends Leaf<K, R>> {
    private static final int KEYS = 5;
    private static final int FORMS = 4;

    private final Kind<K, R, L> kind;
    private final Fixture fixture;
    private final Random random;
    /** The names of roots by the numbers of their keys. */
    private final Map<Integer, String> names = new TreeMap<>();
    /** The numbers of the roots to which leaves refer, or null. */
    private final Map<Long, @Nullable Integer> parents = new TreeMap<>();
    private final Map<Long, @Nullable Integer> codes = new TreeMap<>();
    private final Map<Integer, R> roots = new HashMap<>();
    private final Map<Long, L> leaves = new HashMap<>();
    private Session session;

    RandomEquality(Kind<K, R, L> kind, Fixture fixture, long seed) {
        this.kind = kind;
        this.fixture = fixture;
        this.random = new Random(seed);
        this.session = fixture.database().openSession();
    }

    void run(int steps) {
        try {
            for (int i = 0; i < steps; i++) {
                step(random.nextInt(12));
                if (random.nextInt(4) == 0) {
                    check();
                }
            }
            anew();
            check();
        } finally {
            session.close();
        }
    }

    private K spelled(int key) {
        return kind.spelled().of(key, random.nextInt(FORMS));
    }

    private void step(int operation) {
        int key = random.nextInt(KEYS);
        switch (operation) {
            case 0, 1 -> add(key);
            case 2, 3 -> addLeaf(key);
            case 4 -> move(key);
            case 5 -> code(key);
            case 6 -> rekey(key, random.nextInt(KEYS));
            case 7 -> delete(key);
            case 8 -> merge(key);
            case 9 -> respell();
            case 10 -> find(key);
            default -> anew();
        }
    }

    private void add(int key) {
        if (!names.containsKey(key)) {
            R root = kind.root(spelled(key));
            session.add(root);
            session.flush();
            names.put(key, "root");
            roots.put(key, root);
        }
    }

    private R root(int key) {
        return roots.computeIfAbsent(key, none -> kind.all().apply(session).stream()
                .filter(each -> number(each.id()) == key).findFirst().orElseThrow());
    }

    private L leaf(long no) {
        return leaves.computeIfAbsent(no, none -> session.get(kind.leaves(), no));
    }

    private int number(K id) {
        String form = Forms.of(id);
        for (int key = 0; key < KEYS; key++) {
            if (Forms.of(kind.spelled().of(key, 0)).equals(form)) {
                return key;
            }
        }
        throw new AssertionError("No such key: " + form);
    }

    private void addLeaf(int key) {
        L leaf = kind.leaf();
        boolean hasRoot = names.containsKey(key);
        if (hasRoot) {
            link(leaf, key);
        }
        session.add(leaf);
        session.flush();
        parents.put(leaf.no(), hasRoot ? key : null);
        codes.put(leaf.no(), null);
        leaves.put(leaf.no(), leaf);
    }

    private void link(L leaf, int key) {
        switch (random.nextInt(3)) {
            case 0 -> leaf.root(root(key));
            case 1 -> root(key).leaves().add(leaf);
            default -> leaf.rootId(spelled(key));
        }
    }

    private @Nullable Long anyLeaf() {
        List<Long> all = new ArrayList<>(parents.keySet());
        return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }

    private void move(int key) {
        Long no = anyLeaf();
        if (no != null && names.containsKey(key)) {
            link(leaf(no), key);
            session.flush();
            parents.put(no, key);
        }
    }

    /** A code that another one has passes from that one to this one, or they exchange theirs. */
    private void code(int key) {
        Long no = anyLeaf();
        if (no == null) {
            return;
        }
        Integer own = codes.get(no);
        for (Long other : codes.keySet()) {
            if (!other.equals(no) && Integer.valueOf(key).equals(codes.get(other))) {
                leaf(other).code(own == null ? null : spelled(own));
                codes.put(other, own);
            }
        }
        leaf(no).code(spelled(key));
        codes.put(no, key);
        session.flush();
    }

    private void rekey(int key, int to) {
        if (names.containsKey(key) && !names.containsKey(to)) {
            R root = root(key);
            root.id(spelled(to));
            session.flush();
            names.put(to, names.remove(key));
            roots.remove(key);
            roots.put(to, root);
            parents.replaceAll((no, parent) -> parent != null && parent == key ? Integer.valueOf(to) : parent);
        }
    }

    private void delete(int key) {
        Long no = anyLeaf();
        if (no != null && random.nextBoolean()) {
            session.delete(leaf(no));
            session.flush();
            parents.remove(no);
            codes.remove(no);
            leaves.remove(no);
        } else if (names.containsKey(key)) {
            R root = root(key);
            session.delete(root);
            roots.remove(key);
            if (random.nextBoolean() && !kind.natural()) {
                // Another object takes its row.
                for (L leaf : List.copyOf(root.leaves())) {
                    leaf.root(null);
                }
                R again = kind.root(spelled(key));
                session.add(again);
                roots.put(key, again);
                names.put(key, "root");
            } else {
                names.remove(key);
            }
            session.flush();
            parents.replaceAll((each, parent) -> parent != null && parent == key ? null : parent);
        }
    }

    private void merge(int key) {
        if (kind.natural()) {
            return;
        }
        R copy = kind.root(spelled(key));
        copy.name("merged");
        R own = session.merge(copy);
        if (roots.containsKey(key)) {
            assertThat(own).isSameAs(roots.get(key));
        }
        session.flush();
        names.put(key, "merged");
        roots.put(key, own);
    }

    /** Nothing changes: nothing is sent, except texts, which are stored as they are. */
    private void respell() {
        for (int key : names.keySet()) {
            root(key).id(spelled(key));
        }
        boolean asTheyAre = kind.roots().name().equals("TextRoot");
        for (Long no : parents.keySet()) {
            Integer parent = parents.get(no);
            Integer code = codes.get(no);
            leaf(no).rootId(parent == null ? null : spelled(parent));
            leaf(no).code(code == null ? null : spelled(code));
        }
        fixture.statements().clear();
        session.flush();
        if (!asTheyAre) {
            assertThat(fixture.statements().sql()).isEmpty();
        }
    }

    private void find(int key) {
        if (!kind.natural()) {
            // What is longer than the column is rounded when it is written, and equal to nothing when it is looked for.
            R found = session.find(kind.roots(), kind.spelled().of(key, random.nextInt(FORMS - 1)));
            assertThat(found != null).isEqualTo(names.containsKey(key));
            if (roots.containsKey(key)) {
                assertThat(found).isSameAs(roots.get(key));
            }
        }
    }

    private void anew() {
        session.commit();
        session.close();
        session = fixture.database().openSession();
        roots.clear();
        leaves.clear();
    }

    private void check() {
        List<R> all = random.nextBoolean() ? kind.all().apply(session) : kind.eager().apply(session);
        Map<Integer, String> found = new TreeMap<>();
        for (R root : all) {
            int key = number(root.id());
            found.put(key, root.name());
            assertThat(roots.getOrDefault(key, root)).isSameAs(root);
            Set<Long> members = new HashSet<>();
            root.leaves().forEach(leaf -> members.add(leaf.no()));
            Set<Long> wanted = new HashSet<>();
            parents.forEach((no, parent) -> {
                if (parent != null && parent == key) {
                    wanted.add(no);
                }
            });
            assertThat(members).isEqualTo(wanted);
        }
        assertThat(all).hasSameSizeAs(found.keySet());
        assertThat(found).isEqualTo(names);
        List<L> referring = random.nextBoolean() ? kind.joining().apply(session) : kind.referring().apply(session);
        assertThat(referring).hasSize(parents.size());
        for (L leaf : referring) {
            assertThat(leaves.getOrDefault(leaf.no(), leaf)).isSameAs(leaf);
            Integer parent = parents.get(leaf.no());
            R root = leaf.root();
            assertThat(root == null ? null : number(root.id())).isEqualTo(parent);
            assertThat(leaf.rootId() == null ? null : number(leaf.rootId())).isEqualTo(parent);
            assertThat(leaf.code() == null ? null : number(leaf.code())).isEqualTo(codes.get(leaf.no()));
        }
    }
}
