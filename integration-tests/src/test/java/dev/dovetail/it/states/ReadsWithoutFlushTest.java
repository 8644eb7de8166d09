package dev.dovetail.it.states;

import static dev.dovetail.it.states.Payment_.payment;
import static dev.dovetail.it.states.Writer_.writer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.FlushException;
import dev.dovetail.error.UniqueViolationException;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.Session;
import org.junit.jupiter.api.Test;

/** Reads by key and lazy loads flush only what could change their answer; no half finished object is in their way. */
class ReadsWithoutFlushTest extends StatesTest {
    @Test
    void aHalfFilledObjectLooksItsReferencesUp() {
        save(writer("w"), Clerk_.create().name("k"));
        Clerk clerk = nth(Clerk_.TYPE, 1);
        Payment half = Payment_.create().name("p").clerk(clerk);

        half.customer(nth(Writer_.TYPE, 1));

        assertThat(sent()).containsExactly("SELECT st_clerks", "SELECT st_writers");
        session.commit();
        assertThat(rows("SELECT name, " + nameOf("st_writers", "customer_id") + ", " + nameOf("st_clerks", "clerk_id")
                + " FROM st_payments"))
                .containsExactly("p w k");
    }

    @Test
    void aQueryLeavesItAloneToo() {
        save(writer("w"), Clerk_.create().name("k"));
        Clerk clerk = nth(Clerk_.TYPE, 1);
        Payment half = Payment_.create().name("p").clerk(clerk);
        clerk.name("l");
        sent();

        Writer found = session.select(writer).single();

        assertThat(sent()).containsExactly("UPDATE st_clerks", "SELECT st_writers");
        assertThat(Session.stateOf(half)).isSameAs(EntityState.PENDING);
        assertThat(session.select(payment).list()).isEmpty();
        assertThat(clerk.payments()).containsExactly(half);
        assertThatThrownBy(session::flush).isInstanceOf(FlushException.class)
                .hasMessageStartingWith("Payment.customer of Payment (pending) is null, but its column")
                .hasMessageEndingWith("Nothing was written.");
        half.customer(found);
        assertThat(session.select(payment).list()).containsExactly(half);
        session.commit();
        assertThat(rows("SELECT name, " + nameOf("st_writers", "customer_id") + ", " + nameOf("st_clerks", "clerk_id")
                + " FROM st_payments"))
                .containsExactly("p w l");
    }

    @Test
    void whatWasAddedMustBeComplete() {
        save(Clerk_.create().name("k"), writer("w", "a"));
        Clerk clerk = nth(Clerk_.TYPE, 1);
        session.add(Payment_.create().name("p").clerk(clerk));

        assertThatThrownBy(() -> session.select(writer).list()).isInstanceOf(FlushException.class)
                .hasMessageStartingWith("Payment.customer of Payment (pending) is null")
                .hasMessageEndingWith("This came up while flushing before a query of Writer.");
        assertThatThrownBy(clerk::payments).isInstanceOf(FlushException.class)
                .hasMessageEndingWith("This came up while flushing before loading Clerk.payments.");
        assertThat(nth(Writer_.TYPE, 1).books()).hasSize(1);
    }

    @Test
    void theDatabasesErrorsNameTheCall() {
        save(Shelf_.create().code("A"));
        session.add(Shelf_.create().code("A"));

        assertThatThrownBy(() -> session.find(Shelf_.TYPE, "B")).isInstanceOf(UniqueViolationException.class)
                .hasMessageEndingWith("This came up while flushing before looking for Shelf B.");
    }

    @Test
    void findSeesWhatWaits() {
        save(writer("w", "a"), Shelf_.create().code("A"));
        Shelf added = session.add(Shelf_.create().code("B"));
        assertThat(session.find(Shelf_.TYPE, "B")).isSameAs(added);
        Shelf renamed = session.get(Shelf_.TYPE, "A").code("C");
        assertThat(session.find(Shelf_.TYPE, "C")).isSameAs(renamed);
        assertThat(session.find(Shelf_.TYPE, "A")).isNull();
        session.delete(nth(Writer_.TYPE, 1));
        assertThat(session.find(Book_.TYPE, key(Book_.TYPE, 1))).isNull();
    }

    @Test
    void lazyLoadsSeeWhatWaits() {
        save(club("c"), club("d", "g"));
        Club club = nth(Club_.TYPE, 1);
        nth(Guest_.TYPE, 1).clubId(key(Club_.TYPE, 1));
        session.add(Guest_.create().name("h").clubId(key(Club_.TYPE, 1)));
        sent();

        assertThat(club.guests()).extracting(Guest::name).containsExactly("g", "h");
        assertThat(sent()).containsExactly("UPDATE st_guests", "INSERT st_guests", "SELECT st_guests");
    }

    @Test
    void otherChangesWait() {
        save(club("c", "g"), Shelf_.create().code("A"), writer("w"));
        Guest guest = nth(Guest_.TYPE, 1);
        guest.name("h");
        session.add(Shelf_.create().code("B"));
        sent();

        assertThat(guest.club().name()).isEqualTo("c");
        assertThat(session.find(Writer_.TYPE, key(Writer_.TYPE, 1))).isNotNull();

        assertThat(sent()).containsExactly("SELECT st_clubs", "SELECT st_writers");
        session.commit();
        assertThat(sent()).containsExactly("UPDATE st_guests", "INSERT st_shelves");
    }
}
