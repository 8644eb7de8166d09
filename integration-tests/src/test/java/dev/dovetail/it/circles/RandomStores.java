package dev.dovetail.it.circles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.error.FlushException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.Session;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** One random sequence of changes of stores and staff, with a model in plain Java: names of managers and of stores. */
final class RandomStores {
    private final Fixture fixture;
    private final Random random;
    private final String prefix;
    private final List<String> steps = new ArrayList<>();
    private final Map<String, Store> stores = new LinkedHashMap<>();
    private final Map<String, Staff> staff = new LinkedHashMap<>();
    private final Map<String, String> managers = new TreeMap<>();
    private final Map<String, String> homes = new TreeMap<>();
    private int made;

    RandomStores(Fixture fixture, long seed, int number) {
        this.fixture = fixture;
        this.random = new Random(seed);
        this.prefix = "q" + number + "_";
    }

    List<String> told() {
        return steps;
    }

    /** Runs the sequence. Returns the number of flushes that were refused. */
    int run() {
        first();
        int refused = 0;
        for (int i = 0; i < 5; i++) {
            Map<String, String> managersBefore = new TreeMap<>(managers);
            Map<String, String> homesBefore = new TreeMap<>(homes);
            try (Session session = fixture.database().openSession()) {
                session.setAutoflush(false);
                read(session);
                int changes = 1 + random.nextInt(4);
                for (int change = 0; change < changes; change++) {
                    change(session);
                }
                steps.add("commit");
                try {
                    session.commit();
                    checkMemory();
                } catch (FlushException e) {
                    refused++;
                    steps.add("refused: " + e.getMessage());
                    assertThat(e).hasMessageContaining("Nothing was written");
                    session.rollback();
                    restore(managers, managersBefore);
                    restore(homes, homesBefore);
                }
            }
            assertThat(query("SELECT s.name, m.name FROM circle_stores s JOIN circle_staff m ON m.id = s.manager_id"))
                    .isEqualTo(managers);
            assertThat(query("SELECT m.name, s.name FROM circle_staff m JOIN circle_stores s ON s.id = m.store_id"))
                    .isEqualTo(homes);
        }
        return refused;
    }

    private static void restore(Map<String, String> now, Map<String, String> before) {
        now.clear();
        now.putAll(before);
    }

    private void first() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            long key = 10_000_000 + (long) (prefix.hashCode() & 0xfffff) * 10 + i;
            rows.add("INSERT INTO circle_stores (id, name, manager_id) VALUES (" + key + ", '" + prefix + "s" + i
                    + "', "
                    + key + ")");
            rows.add("INSERT INTO circle_staff (id, name, store_id) VALUES (" + key + ", '" + prefix + "m" + i + "', "
                    + key + ")");
            managers.put(prefix + "s" + i, prefix + "m" + i);
            homes.put(prefix + "m" + i, prefix + "s" + i);
        }
        PlainRows.insert(fixture, "fk_circle_stores_manager_id", rows);
    }

    private void read(Session session) {
        stores.clear();
        staff.clear();
        session.select(Store_.store).where(Store_.store.name.startsWith(prefix)).list()
                .forEach(each -> stores.put(each.name(), each));
        session.select(Staff_.staff).where(Staff_.staff.name.startsWith(prefix)).list()
                .forEach(each -> staff.put(each.name(), each));
        assertThat(stores.keySet()).isEqualTo(managers.keySet());
    }

    private void checkMemory() {
        managers.forEach((store, manager) -> {
            assertThat(stores.get(store).manager().name()).isEqualTo(manager);
            assertThat(staff.get(manager).managed()).isSameAs(stores.get(store));
        });
        homes.forEach((one, store) -> assertThat(staff.get(one).store()).isSameAs(stores.get(store)));
    }

    private void change(Session session) {
        switch (random.nextInt(7)) {
            case 0 -> open(session);
            case 1 -> hire(session);
            case 2 -> move(any(homes.keySet()), any(managers.keySet()));
            case 3 -> promote();
            case 4 -> exchange(random.nextInt(3));
            case 5 -> close(session);
            default -> fire(session);
        }
    }

    private String any(Iterable<String> names) {
        List<String> all = new ArrayList<>();
        names.forEach(all::add);
        return all.get(random.nextInt(all.size()));
    }

    private List<String> free() {
        return homes.keySet().stream().filter(each -> !managers.containsValue(each)).toList();
    }

    /** Opens a store; its manager is new or free, and works there or elsewhere. */
    private void open(Session session) {
        String name = prefix + "t" + made++;
        Store store = Store_.create().name(name);
        boolean isNew = free().isEmpty() || random.nextBoolean();
        String manager = isNew ? prefix + "n" + made++ : any(free());
        Staff one = isNew ? Staff_.create().name(manager) : staff.get(manager);
        String home = random.nextInt(3) > 0 || !isNew && random.nextBoolean() ? name : any(managers.keySet());
        steps.add("open " + name + " by " + manager + (isNew ? ", new, of " + home : ""));
        stores.put(name, store);
        staff.put(manager, one);
        store.manager(one);
        managers.put(name, manager);
        if (isNew || home.equals(name)) {
            one.store(stores.get(home));
            homes.put(manager, home);
        }
        session.add(random.nextBoolean() ? store : one);
    }

    private void hire(Session session) {
        String name = prefix + "h" + made++;
        String home = any(managers.keySet());
        steps.add("hire " + name + " for " + home);
        Staff one = Staff_.create().name(name).store(stores.get(home));
        session.add(one);
        staff.put(name, one);
        homes.put(name, home);
    }

    private void move(String one, String home) {
        steps.add("move " + one + " to " + home);
        staff.get(one).store(stores.get(home));
        homes.put(one, home);
    }

    private void promote() {
        if (!free().isEmpty()) {
            String store = any(managers.keySet());
            String one = any(free());
            steps.add("promote " + one + " in " + store);
            stores.get(store).manager(staff.get(one));
            managers.put(store, one);
        }
    }

    /** Lets stores exchange their managers in a ring. */
    private void exchange(int more) {
        List<String> ring = new ArrayList<>(managers.keySet());
        Collections.shuffle(ring, random);
        ring = ring.subList(0, Math.min(ring.size(), 2 + more));
        steps.add("exchange " + ring);
        List<String> old = ring.stream().map(managers::get).toList();
        for (int i = 0; i < ring.size(); i++) {
            String manager = old.get((i + 1) % old.size());
            stores.get(ring.get(i)).manager(staff.get(manager));
            managers.put(ring.get(i), manager);
        }
    }

    /** Closes a store: its staff moves or is deleted. */
    private void close(Session session) {
        if (managers.size() < 2) {
            return;
        }
        String name = any(managers.keySet());
        if (isNew(stores.get(name))) {
            return;
        }
        String manager = managers.remove(name);
        boolean fires = random.nextBoolean();
        for (String one : List.copyOf(homes.keySet())) {
            boolean goes = !managers.containsValue(one) && !isNew(staff.get(one))
                    && (fires || one.equals(manager) && random.nextBoolean());
            if (homes.get(one).equals(name) && goes) {
                steps.add("fire " + one);
                session.delete(staff.remove(one));
                homes.remove(one);
            } else if (homes.get(one).equals(name)) {
                move(one, any(managers.keySet()));
            }
        }
        steps.add("close " + name);
        session.delete(stores.remove(name));
    }

    private void fire(Session session) {
        String one = free().isEmpty() ? "" : any(free());
        if (!one.isEmpty() && !isNew(staff.get(one))) {
            steps.add("fire " + one);
            session.delete(staff.remove(one));
            homes.remove(one);
        }
    }

    private static boolean isNew(Object entity) {
        return Session.stateOf(entity) == EntityState.PENDING;
    }

    private Map<String, String> query(String sql) {
        Map<String, String> rows = new TreeMap<>();
        try (Connection connection = fixture.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            while (results.next()) {
                if (results.getString(1).startsWith(prefix)) {
                    rows.put(results.getString(1), results.getString(2));
                }
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
