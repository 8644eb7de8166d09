package dev.dovetail.it.rekey;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Session;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows of natural keys, and others that refer to them in every way, anew for each test, on each database. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.dovetail.it.database.TestDatabase#all")
abstract class RekeyFixture {
    static final String TOWNS =
            "SELECT CONCAT(name, land_code) FROM rekey_towns WHERE land_code IS NOT NULL ORDER BY name";

    @Parameter
    TestDatabase kind;

    Fixture fixture;

    @BeforeEach
    void create() {
        fixture = kind.create(RekeyingSchema.SCHEMA);
        in(session -> {
            Flag red = session.add(Flag_.create().sign("red"));
            Flag blue = session.add(Flag_.create().sign("blue"));
            Land a = session.add(Land_.create().code("A"));
            Land b = session.add(Land_.create().code("B"));
            session.add(Land_.create().code("C"));
            a.towns().add(Town_.create().name("x"));
            a.towns().add(Town_.create().name("y"));
            b.towns().add(Town_.create().name("z"));
            a.flags().add(red);
            b.flags().add(blue);
            Room room = session.add(Room_.create().building("H").door(1));
            room.desks().add(session.add(Desk_.create()));
            Basket one = session.add(Basket_.create().no("one"));
            session.add(Basket_.create().no("two"));
            one.lines().add(Line_.create().place(1));
            one.lines().get(0).remarks().add(session.add(Remark_.create()));
            one.lines().get(0).flags().add(red);
            Member first = session.add(Member_.create().email("first"));
            Member second = session.add(Member_.create().email("second"));
            first.loans().add(session.add(Loan_.create()));
            second.loans().add(session.add(Loan_.create()));
        });
    }

    @AfterEach
    void drop() {
        fixture.close();
    }

    void in(Consumer<Session> work) {
        fixture.database().transact(work);
    }

    List<String> values(String sql) {
        return fixture.database().compute(session -> session.sql(sql).values(String.class));
    }

    static Land land(Session session, String code) {
        return session.get(Land_.TYPE, code);
    }
}
