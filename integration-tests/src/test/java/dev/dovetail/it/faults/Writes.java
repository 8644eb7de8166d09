package dev.dovetail.it.faults;

import static dev.dovetail.it.faults.model.Area_.area;
import static dev.dovetail.it.faults.model.Label_.label;
import static dev.dovetail.it.faults.model.Product_.product;
import static dev.dovetail.it.faults.model.Supplier_.supplier;
import static dev.dovetail.query.Plans.recursive;

import dev.dovetail.it.faults.model.Area;
import dev.dovetail.it.faults.model.Area_;
import dev.dovetail.it.faults.model.Contract_;
import dev.dovetail.it.faults.model.Label;
import dev.dovetail.it.faults.model.Label_;
import dev.dovetail.it.faults.model.Product;
import dev.dovetail.it.faults.model.Supplier;
import dev.dovetail.session.Session;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Works that write objects. */
final class Writes {
    private Writes() {}

    static List<Work> all() {
        return List.of(
                Work.of("insert a graph", Writes::insert),
                Work.of("batches", Writes::batches),
                Work.of("versioned updates", Writes::update),
                Work.of("links, moves, orphans", Writes::relate),
                Work.of("a tree", Writes::tree),
                Work.of("merge", Writes::merge),
                Work.of("rollback and go on", Writes::insteadOf),
                Work.of("deletes with cascades", Writes::delete));
    }

    static Supplier named(Run run, String name) {
        return run.keep(run.session().select(supplier).where(supplier.name.eq(name)).single());
    }

    static Product titled(Run run, String title) {
        return run.keep(run.session().select(product).where(product.title.eq(title)).single());
    }

    static Label labelled(Run run, String name) {
        return run.keep(run.session().select(label).where(label.name.eq(name)).single());
    }

    private static void insert(Run run) {
        Label old = labelled(run, "l1");
        Label added = run.keep(Label_.create().name("l5"));
        Supplier s4 = run.keep(Beginning.supplier("s4"));
        s4.products().add(Beginning.product("p5", List.of(old, added), "p5 a", "p5 b"));
        s4.products().add(Beginning.product("p6", List.of(added)));
        s4.products().add(Beginning.product("p7", List.of(), "p7 a"));
        run.session().add(s4);
    }

    private static void batches(Run run) {
        Session session = run.session();
        for (Label each : run.keepAll(session.select(label).where(label.name.in("l2", "l3")).orderBy(label.name)
                .list())) {
            each.name(each.name() + " again");
        }
        for (int i = 0; i < 4; i++) {
            session.add(run.keep(Label_.create().name("batch " + i)));
        }
        session.flush();
        for (Product each : run.keepAll(session.select(product).orderBy(product.title).list())) {
            each.stock(each.stock() + each.notes().size());
        }
    }

    private static void update(Run run) {
        Supplier s1 = named(run, "s1");
        s1.remark("changed");
        run.keepAll(s1.products()).get(0).stock(77);
        run.session().flush();
        s1.remark("changed again");
        s1.contract().terms("changed terms");
    }

    private static void relate(Run run) {
        Product p2 = titled(run, "p2");
        Supplier s2 = named(run, "s2");
        // Databases give rows without an order in this one or that.
        p2.labels().remove(Collections.min(run.keepAll(p2.labels()), Comparator.comparing(Label::name)));
        p2.labels().add(labelled(run, "l4"));
        s2.products().add(p2);
        Product p4 = titled(run, "p4");
        run.keepAll(p4.notes()).remove(0);
        s2.contract(run.keep(Contract_.create().terms("s2 new terms")));
    }

    private static void tree(Run run) {
        Area world = run.keep(run.session().select(area).where(area.code.eq("a"))
                .with(recursive(area.parts())).single());
        Area part = run.keep(world.parts().get(0));
        run.keepAll(part.parts()).clear();
        world.parts().add(run.keep(Area_.create().code("a.c")));
        run.keep(world.parts().get(1)).parts().add(run.keep(Area_.create().code("a.b.a")));
    }

    private static void merge(Run run) {
        Session session = run.session();
        Supplier s2 = named(run, "s2");
        Product p4 = titled(run, "p4");
        p4.notes().size();
        s2.contract();
        session.detach(s2);
        s2.remark("merged");
        Supplier merged = run.keep(session.merge(s2));
        merged.products().get(0).stock(5);
        run.keep(session.merge(Label_.create().name("l6")));
    }

    private static void insteadOf(Run run) {
        Session session = run.session();
        Supplier s3 = named(run, "s3");
        s3.remark("lost");
        s3.products().add(run.keep(Beginning.product("lost", List.of(labelled(run, "l1")), "lost")));
        session.flush();
        session.rollback();
        s3.remark("kept");
        s3.products().add(run.keep(Beginning.product("p8", List.of(), "p8 a")));
    }

    private static void delete(Run run) {
        Session session = run.session();
        Supplier s2 = named(run, "s2");
        run.keepAll(s2.products());
        session.delete(s2);
        session.flush();
        session.delete(labelled(run, "l4"));
    }
}
