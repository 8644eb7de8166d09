package dev.dovetail.it.faults;

import static dev.dovetail.it.faults.model.Label_.label;
import static dev.dovetail.it.faults.model.Note_.note;
import static dev.dovetail.it.faults.model.Product_.product;
import static dev.dovetail.it.faults.model.Supplier_.supplier;
import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.selectIn;

import dev.dovetail.it.faults.model.Label;
import dev.dovetail.it.faults.model.Label_;
import dev.dovetail.it.faults.model.Note;
import dev.dovetail.it.faults.model.Product;
import dev.dovetail.it.faults.model.Supplier;
import dev.dovetail.jdbc.Isolation;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Works that read, in a session and without one. */
final class Reads {
    private Reads() {}

    static List<Work> all() {
        return List.of(
                Work.of("lazy loads", Reads::lazy),
                Work.of("joined and further statements", Reads::eager),
                Work.of("a stream that is read in part", Reads::stream),
                Work.of("a stream that outlives a transaction", Reads::outliving),
                Work.of("columns and keys", Reads::columns));
    }

    static List<Work> settings() {
        return List.of(
                Work.of("a read-only session", Reads::eager).with(Database::readOnly),
                Work.of("serializable and limited", Reads::touch)
                        .with(database -> database.withIsolation(Isolation.SERIALIZABLE)
                                .withStatementTimeout(Duration.ofMinutes(5))),
                Work.of("read-only, repeatable and limited", Reads::columns)
                        .with(database -> database.readOnly().withIsolation(Isolation.REPEATABLE_READ)
                                .withStatementTimeout(Duration.ofMinutes(5))));
    }

    static List<Work> outside() {
        return List.of(
                Work.outside("a list without a session", run ->
                        run.read(titles(run.database().select(product).orderBy(product.title).list()))),
                Work.outside("relationships without a session", run -> {
                    for (Supplier each : run.database().select(supplier).orderBy(supplier.name)
                            .with(selectIn(supplier.products()), joined(supplier.contract())).list()) {
                        run.read(each.name() + titles(each.products()) + (each.contract() == null));
                    }
                }),
                Work.outside("a stream without a session", run -> {
                    try (Stream<Label> all = run.database().select(label).orderBy(label.name).stream()) {
                        run.read(all.map(Label::name).toList());
                    }
                    run.database().select(note).orderBy(note.words).forEach(each -> run.read(each.words()));
                }),
                Work.outside("a part of a stream without a session", run -> {
                    try (Stream<Label> all = run.database().select(label).orderBy(label.name).stream()) {
                        run.read(all.iterator().next().name());
                    }
                }),
                Work.outside("a number without a session", run ->
                        run.read(run.database().select(product).where(product.stock.ge(1)).count()))
                        .with(database -> database.readOnly().withIsolation(Isolation.SERIALIZABLE)));
    }

    private static List<String> titles(List<Product> products) {
        return products.stream().map(Product::title).toList();
    }

    private static void lazy(Run run) {
        for (Supplier each : run.keepAll(run.session().select(supplier).orderBy(supplier.name).list())) {
            run.read(each.name() + titles(run.keepAll(each.products())) + each.remark());
            run.read(each.contract() == null ? "none" : each.contract().terms());
            for (Product made : each.products()) {
                run.read(made.labels().stream().map(Label::name).sorted().toList());
                run.read(made.notes().stream().map(Note::words).toList());
            }
        }
    }

    private static void eager(Run run) {
        for (Supplier each : run.keepAll(run.session().select(supplier).orderBy(supplier.name)
                .with(joined(supplier.contract()), selectIn(supplier.products())
                        .with(selectIn(product.labels()), joined(product.notes()))).list())) {
            run.read(each.name() + titles(each.products()));
            for (Product made : each.products()) {
                run.read(made.labels().stream().map(Label::name).sorted().toList());
                run.read(made.notes().stream().map(Note::words).toList());
            }
        }
    }

    private static void stream(Run run) {
        try (Stream<Product> all = run.session().select(product).orderBy(product.title)
                .with(selectIn(product.labels())).stream()) {
            Iterator<Product> each = all.iterator();
            for (int i = 0; i < 2; i++) {
                Product made = run.keep(each.next());
                run.read(made.title() + made.labels().size() + made.supplier().name());
                made.stock(made.stock() + 1);
            }
        }
    }

    private static void outliving(Run run) {
        Session session = run.session();
        try (Stream<Label> all = session.select(label).orderBy(label.name).stream()) {
            Iterator<Label> each = all.iterator();
            run.read(run.keep(each.next()).name());
            session.commit();
            run.read(run.keep(each.next()).name());
            run.keep(session.add(Label_.create().name("l3 a")));
            session.flush();
            run.read(run.keep(each.next()).name());
        }
    }

    private static void columns(Run run) {
        Session session = run.session();
        run.read(session.select(product).columns(product.title, product.supplier().name).orderBy(product.title).list());
        run.read(session.select(product).where(product.labels().any(each -> each.name.eq("l1"))).count());
        Supplier first = run.keep(session.select(supplier).orderBy(supplier.name).limit(1).single());
        run.read(session.find(supplier, first.id()) == first);
        run.read(session.find(supplier, -1L));
        run.read(session.select(note).where(note.words.eq("p1 a")).exists());
    }

    private static void touch(Run run) {
        Supplier s3 = Writes.named(run, "s3");
        s3.remark("touched");
        run.session().flush();
        run.read(run.session().select(supplier).where(supplier.remark.eq("touched")).count());
    }
}
