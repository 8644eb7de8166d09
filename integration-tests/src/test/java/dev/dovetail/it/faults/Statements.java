package dev.dovetail.it.faults;

import static dev.dovetail.it.faults.model.Label_.label;
import static dev.dovetail.it.faults.model.Product_.product;

import dev.dovetail.error.DatabaseException;
import dev.dovetail.it.faults.model.Label_;
import dev.dovetail.it.faults.model.Product;
import dev.dovetail.it.faults.model.Supplier;
import dev.dovetail.session.SavepointScope;
import dev.dovetail.session.Session;
import java.util.List;

/** Works of statements that the application writes itself, and of savepoints. */
final class Statements {
    private Statements() {}

    static List<Work> all() {
        return List.of(
                Work.of("statements of many rows", Statements::bulk),
                Work.of("SQL and refresh", Statements::sql),
                Work.of("savepoints", Statements::savepoints),
                Work.of("a failure that a savepoint heals", Statements::heal));
    }

    private static void bulk(Run run) {
        Session session = run.session();
        run.keepAll(session.select(product).list());
        session.update(product).set(product.stock, product.stock.plus(100))
                .where(product.supplier().name.eq("s1")).execute();
        session.insert(label).set(label.name, "l7").execute();
        session.add(run.keep(Label_.create().name("l8")));
        run.read(session.delete(label).where(label.name.in("l7", "l8")).execute());
    }

    private static void sql(Run run) {
        Session session = run.session();
        Supplier s2 = Writes.named(run, "s2");
        s2.remark("before");
        session.sql("UPDATE suppliers SET remark = ? WHERE name = ?", "by SQL", "s2").update();
        session.refresh(s2);
        run.read(s2.remark());
        run.read(session.sql("SELECT COUNT(*) FROM labels").value(Long.class));
        session.expireAll();
        run.read(s2.contract().terms());
    }

    private static void savepoints(Run run) {
        Session session = run.session();
        Supplier s2 = Writes.named(run, "s2");
        try (SavepointScope savepoint = session.savepoint()) {
            s2.remark("in a savepoint");
            session.add(run.keep(Beginning.supplier("s5")));
            session.delete(Writes.titled(run, "p4"));
            session.flush();
            savepoint.rollback();
        }
        run.read(s2.remark());
        try (SavepointScope savepoint = session.savepoint()) {
            s2.remark("kept");
            savepoint.release();
        }
    }

    /** Tries an insert that another row is in the way of, and goes on without it. */
    private static void heal(Run run) {
        Session session = run.session();
        Supplier s3 = Writes.named(run, "s3");
        s3.remark("healed");
        SavepointScope savepoint = session.savepoint();
        try {
            Product twin = run.keep(Beginning.product("p9", List.of()));
            s3.products().add(twin);
            session.add(run.keep(Label_.create().name("l1")));
            session.flush();
            throw new AssertionError("There is a label of this name already.");
        } catch (DatabaseException e) {
            run.caught(e);
            savepoint.rollback();
        }
        session.add(run.keep(Label_.create().name("l9")));
    }
}
