package dev.dovetail.it.faults;

import dev.dovetail.error.RowGoneException;
import dev.dovetail.it.faults.model.Area;
import dev.dovetail.it.faults.model.Contract;
import dev.dovetail.it.faults.model.Label;
import dev.dovetail.it.faults.model.Note;
import dev.dovetail.it.faults.model.Product;
import dev.dovetail.it.faults.model.Supplier;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.Session;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Compares objects, and what is reached from them, with the rows, and both sides of each relationship. */
final class Memory {
    private final Rows rows;
    private final boolean mayBeGone;
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> open = new ArrayDeque<>();
    private final List<String> differences = new ArrayList<>();

    private Memory(Rows rows, boolean mayBeGone) {
        this.rows = rows;
        this.mayBeGone = mayBeGone;
    }

    /**
     * How memory differs from the rows.
     *
     * @param mayBeGone whether rows of objects may be gone, since a rollback came after a commit that was done,
     *     although nobody knew
     */
    static List<String> differences(Collection<?> objects, Rows rows, boolean mayBeGone) {
        Memory memory = new Memory(rows, mayBeGone);
        objects.forEach(memory::reach);
        while (!memory.open.isEmpty()) {
            Object object = memory.open.poll();
            memory.compareIfThere(object);
        }
        return memory.differences;
    }

    private void reach(Object object) {
        if (object != null && seen.add(object)) {
            open.add(object);
        }
    }

    private void compareIfThere(Object object) {
        try {
            compare(object, Session.stateOf(object));
        } catch (RowGoneException e) {
            check(mayBeGone && rows.row(table(object), key(object)).isEmpty(), object + " is taken for gone");
        }
    }

    private void compare(Object object, EntityState state) {
        Table table = table(object);
        Object key = key(object);
        if (state == EntityState.DELETED) {
            List<String> row = rows.row(table, key);
            // SQLite gives the highest key again once its row is gone: then another label has it.
            boolean another = object instanceof Label && !row.equals(values(object));
            check(row.isEmpty() || another, object + " is deleted, but its row is there");
        } else if (state == EntityState.PENDING) {
            check(false, object + " is pending after a rollback");
        } else if (state == EntityState.PERSISTENT) {
            List<String> row = rows.row(table, key);
            check(row.equals(values(object)), object + " holds " + values(object) + ", its row " + row);
            relationships(object, true);
        } else if (state == EntityState.TRANSIENT) {
            check(key == null || object instanceof Area, object + " is transient with the key " + key);
            check(!(object instanceof Supplier supplier) || supplier.version() == 0,
                    object + " is transient with a version");
            relationships(object, false);
        }
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            differences.add(otherwise);
        }
    }

    private static Table table(Object object) {
        return object instanceof Supplier ? Table.SUPPLIERS
                : object instanceof Contract ? Table.CONTRACTS
                : object instanceof Product ? Table.PRODUCTS
                : object instanceof Label ? Table.LABELS
                : object instanceof Note ? Table.NOTES : Table.AREAS;
    }

    private static Object key(Object object) {
        return object instanceof Supplier supplier ? supplier.id()
                : object instanceof Contract contract ? contract.id()
                : object instanceof Product product ? product.id()
                : object instanceof Label label ? label.id()
                : object instanceof Note note ? note.id() : ((Area) object).code();
    }

    private static List<String> values(Object object) {
        return object instanceof Supplier supplier ? texts(supplier.name(), supplier.remark(), supplier.version())
                : object instanceof Contract contract ? texts(contract.terms(), contract.supplierId())
                : object instanceof Product product ? texts(product.title(), product.stock(), product.supplierId())
                : object instanceof Label label ? texts(label.name())
                : object instanceof Note note ? texts(note.words(), note.productId())
                : texts(((Area) object).parentCode());
    }

    private static List<String> texts(Object... values) {
        return Arrays.stream(values).map(Rows::text).toList();
    }

    private void relationships(Object object, boolean stored) {
        if (object instanceof Supplier supplier) {
            many(object, supplier.products(), Product::supplier, stored, Table.PRODUCTS, 3);
            Contract contract = supplier.contract();
            List<Contract> one = contract == null ? List.of() : List.of(contract);
            many(object, one, Contract::supplier, stored, Table.CONTRACTS, 2);
        } else if (object instanceof Product product) {
            many(object, product.notes(), Note::product, stored, Table.NOTES, 2);
            linked(object, product.labels(), Label::products, stored, 0);
            Supplier supplier = product.supplier();
            check(supplier == null || supplier.products().contains(product), object + " is not among its supplier's");
            reach(supplier);
        } else if (object instanceof Label label) {
            linked(object, label.products(), Product::labels, stored, 1);
        } else if (object instanceof Area area) {
            many(object, area.parts(), Area::parent, stored, Table.AREAS, 1);
        }
    }

    private interface Other<T, R> {
        R of(T object);
    }

    private <T> void many(Object one, Collection<T> many, Other<T, Object> back, boolean stored, Table table,
            int column) {
        for (T each : many) {
            reach(each);
            check(back.of(each) == one, each + " does not lead back to " + one);
        }
        if (stored) {
            same(one, many, rows.keys(table, column, key(one)));
        }
    }

    private <T> void linked(Object one, Collection<T> many, Other<T, Collection<?>> back, boolean stored, int column) {
        for (T each : many) {
            reach(each);
            check(back.of(each).contains(one), each + " does not lead back to " + one);
        }
        if (stored) {
            same(one, many, rows.keys(Table.PRODUCT_LABELS, column, key(one)));
        }
    }

    private void same(Object one, Collection<?> many, Set<String> expected) {
        Set<String> keys = new TreeSet<>();
        for (Object each : many) {
            keys.add(Rows.text(key(each)));
        }
        check(keys.equals(expected) && keys.size() == many.size(), one + " has " + keys + ", the rows say " + expected);
    }
}
