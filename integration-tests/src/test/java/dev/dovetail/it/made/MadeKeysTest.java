package dev.dovetail.it.made;

import static dev.dovetail.it.made.Ticket_.ticket;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys and numbers that the database makes: by defaults, identity columns, sequences and triggers. */
class MadeKeysTest extends MadeTest {
    @Test
    void theDatabaseMakesAKeyAndANumber() {
        Ticket one = session.add(Ticket.titled("one"));
        Ticket two = session.add(Ticket.titled("two"));
        session.flush();
        assertThat(sent()).containsExactly("INSERT INTO tickets (title) VALUES (?)");

        assertThat(List.of(one.title() + one.number(), two.title() + two.number()))
                .isEqualTo(rows2("SELECT title, number FROM tickets ORDER BY number"));
        assertThat(one.code()).isNotEqualTo(two.code());
        assertThat(sent()).hasSize(kind == TestDatabase.SQLITE ? 1 : 0);
        session.commit();
        String title = elsewhere(other -> other.get(ticket, one.code()).title());
        assertThat(title).isEqualTo("one");
    }

    private List<String> rows2(String sql) {
        session.commit();
        return rows(sql).stream().map(each -> each.replace(", ", "")).toList();
    }

    @Test
    void aNumberThatWasSetIsWritten() {
        Ticket one = session.add(Ticket.titled("one").number(77));
        session.commit();

        assertThat(sent()).containsExactly("INSERT INTO tickets (number, title) VALUES (?, ?)");
        assertThat(one.number()).isEqualTo(77);
        assertThat(rows("SELECT number FROM tickets")).containsExactly("77");
    }

    @Test
    void anIdentityThatIsAlwaysMade() {
        Stamp one = session.add(Stamp_.create().text("a"));
        session.commit();

        assertThat(rows("SELECT id FROM stamps")).containsExactly(one.id().toString());
    }
}
