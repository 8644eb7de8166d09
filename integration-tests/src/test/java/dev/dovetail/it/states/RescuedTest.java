package dev.dovetail.it.states;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What an object that is to be deleted would take along can be read, and moved to another, before the flush. */
class RescuedTest extends StatesTest {
    @Test
    void childrenThatAreReadAfterTheDeletionMove() {
        save(writer("w", "a", "b"), writer("v"));
        Writer writer = nth(Writer_.TYPE, 1);
        Writer other = nth(Writer_.TYPE, 2);
        session.delete(writer);

        for (Book book : writer.books()) {
            book.writer(other);
        }
        session.commit();

        assertThat(rows(BOOKS))
                .containsExactly("a v", "b v");
        assertThat(rows("SELECT name FROM st_writers")).containsExactly("v");
    }

    @Test
    void evenThoseOfANewParent() {
        save(writer("w", "a"));
        Writer writer = nth(Writer_.TYPE, 1);
        Writer other = session.add(writer("v"));
        session.delete(writer);
        sent();

        other.books().addAll(writer.books());
        assertThat(sent()).containsExactly("SELECT st_books");
        session.commit();

        assertThat(rows("SELECT name, " + nameOf("st_writers", "writer_id") + " FROM st_books")).containsExactly("a v");
    }

    @Test
    void whatIsNotMovedGoes() {
        save(writer("w", "a", "b"));
        Writer writer = nth(Writer_.TYPE, 1);
        session.delete(writer);

        assertThat(writer.books()).hasSize(2);
        session.commit();

        assertThat(rows("SELECT name FROM st_books")).isEmpty();
    }

    @Test
    void oneToOne() {
        save(Car_.create().name("c").engine(Engine_.create().name("e")), Car_.create().name("d"));
        Car car = nth(Car_.TYPE, 1);
        Car other = nth(Car_.TYPE, 2);
        session.delete(car);

        other.engine(car.engine());
        session.commit();

        assertThat(rows("SELECT name, " + nameOf("st_cars", "car_id") + " FROM st_engines")).containsExactly("e d");
        assertThat(rows("SELECT name FROM st_cars")).containsExactly("d");
    }

    @Test
    void othersOfTheResultAreReadWithTheirOwnFlush() {
        save(writer("w", "a"), writer("v", "b"));
        List<Writer> writers = session.select(Writer_.writer).orderBy(Writer_.writer.id).list();
        session.delete(writers.get(0));

        assertThat(writers.get(0).books()).hasSize(1);
        assertThat(writers.get(1).books()).hasSize(1);
        session.commit();

        assertThat(rows("SELECT name FROM st_books")).containsExactly("b");
    }
}
