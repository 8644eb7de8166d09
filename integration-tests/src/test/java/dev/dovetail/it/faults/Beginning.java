package dev.dovetail.it.faults;

import dev.dovetail.it.faults.model.Area;
import dev.dovetail.it.faults.model.Area_;
import dev.dovetail.it.faults.model.Contract_;
import dev.dovetail.it.faults.model.Label;
import dev.dovetail.it.faults.model.Label_;
import dev.dovetail.it.faults.model.Note_;
import dev.dovetail.it.faults.model.Product;
import dev.dovetail.it.faults.model.Product_;
import dev.dovetail.it.faults.model.Supplier;
import dev.dovetail.it.faults.model.Supplier_;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.List;

/** The rows with which each trial begins. */
final class Beginning {
    private Beginning() {}

    static void add(Session session) {
        List<Label> labels = new ArrayList<>();
        for (String name : List.of("l1", "l2", "l3", "l4")) {
            labels.add(session.add(Label_.create().name(name)));
        }
        session.flush();
        Supplier s1 = supplier("s1");
        s1.products().add(product("p1", List.of(labels.get(0), labels.get(1)), "p1 a", "p1 b"));
        s1.products().add(product("p2", List.of(labels.get(1), labels.get(2)), "p2 a"));
        s1.products().add(product("p3", List.of(), "p3 a"));
        Supplier s2 = supplier("s2");
        s2.products().add(product("p4", List.of(labels.get(0)), "p4 a"));
        session.add(s1);
        session.add(s2);
        session.add(Supplier_.create().name("s3"));
        Area world = Area_.create().code("a");
        Area part = Area_.create().code("a.a");
        world.parts().add(part);
        world.parts().add(Area_.create().code("a.b"));
        part.parts().add(Area_.create().code("a.a.a"));
        session.add(world);
    }

    /** A supplier with a contract. */
    static Supplier supplier(String name) {
        return Supplier_.create().name(name).remark(name + " remark")
                .contract(Contract_.create().terms(name + " terms"));
    }

    /** A product with labels and notes. */
    static Product product(String title, List<Label> labels, String... notes) {
        Product product = Product_.create().title(title).stock(10);
        product.labels().addAll(labels);
        for (String note : notes) {
            product.notes().add(Note_.create().words(note));
        }
        return product;
    }
}
