package dev.dovetail.it.query;

import static dev.dovetail.it.query.model.Account_.account;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.StaleObjectException;
import dev.dovetail.error.UniqueViolationException;
import dev.dovetail.it.query.model.Account;
import dev.dovetail.it.query.model.Account_;
import dev.dovetail.query.Insert;
import dev.dovetail.session.Session;
import dev.dovetail.tuple.Tuple4;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An insert that changes a row instead changes the one that it names, whatever other rows have in common with it. */
class UpsertsTest extends LibraryTest {
    @BeforeEach
    void fill() {
        session.add(Account_.create().email("ada@x").login("ada").label("Ada"));
        session.add(Account_.create().email("bob@x").login("bob").label("Bob"));
        session.add(Account_.create().email("cy@x").label("Cy"));
        session.commit();
    }

    @AfterEach
    void empty() {
        fixture.database().transact(other -> other.delete(account).execute());
    }

    private static Insert<Account> insert(Session session, String email, String login, String label) {
        return session.insert(account).set(account.email, email).set(account.login, login).set(account.label, label);
    }

    private List<Tuple4<String, String, String, Integer>> rows() {
        return fixture.database().compute(other -> other.select(account)
                .columns(account.email, account.login, account.label, account.version).orderBy(account.email).list());
    }

    private static Tuple4<String, String, String, Integer> row(String email, String login, String label, int version) {
        return new Tuple4<>(email, login, label, version);
    }

    @Test
    void theRowThatIsNamedIsChanged() {
        insert(session, "ada@x", "countess", "A. L.").onConflict(account.email).update(account.login, account.label).execute();
        insert(session, "b@x", "bob", "B.").onConflict(account.login).update(account.email).execute();
        insert(session, "cy@x", null, "C.").onConflict(account.email).update(account.label).execute();
        insert(session, "dee@x", null, "D.").onConflict(account.login).update(account.label).execute();
        insert(session, "eve@x", "eve", "E.").onConflict(account.email).execute();
        insert(session, "eve@x", "other", "F.").onConflict(account.email).execute();
        session.commit();
        assertThat(rows()).containsExactly(row("ada@x", "countess", "A. L.", 2), row("b@x", "bob", "Bob", 2),
                row("cy@x", null, "C.", 2), row("dee@x", null, "D.", 1), row("eve@x", "eve", "E.", 1));
    }

    @Test
    void whatIsUpdatedNeedsAValue() {
        fixture.statements().clear();
        assertThatThrownBy(() -> session.insert(account).set(account.email, "ada@x").onConflict(account.email)
                .update(account.label).execute()).isInstanceOf(IllegalStateException.class)
                .hasMessage("insert(Account).update(label): an existing row gets the value of the new one, but there is"
                        + " none. Write set(...label, value) too.");
        assertThat(fixture.statements().sql()).isEmpty();
    }

    @Test
    void anotherRowIsNeverChanged() {
        List<Tuple4<String, String, String, Integer>> before = rows();
        refused(session -> insert(session, "new@x", "ada", "stolen").onConflict(account.email).update(account.label));
        refused(session -> insert(session, "new@x", "ada", "stolen").onConflict(account.email));
        refused(session -> insert(session, "ada@x", "new", "stolen").onConflict(account.login).update(account.label));
        refused(session -> insert(session, "ada@x", null, "stolen").onConflict(account.login).update(account.email));
        refused(session -> insert(session, "cy@x", null, "stolen").onConflict(account.login).update(account.label));
        assertThat(rows()).isEqualTo(before);
    }

    private interface Making {
        Insert<Account> of(Session session);
    }

    private void refused(Making making) {
        try (Session other = fixture.database().openSession()) {
            assertThatThrownBy(() -> making.of(other).execute()).isInstanceOf(UniqueViolationException.class)
                    .hasMessageStartingWith("A").hasMessageContaining("ccount");
        }
    }

    @Test
    void aChangeIsCountedAndSeen() {
        Account ada = session.select(account).where(account.email.eq("ada@x")).single();
        try (Session other = fixture.database().openSession()) {
            Account theirs = other.select(account).where(account.email.eq("ada@x")).single();
            other.commit();
            insert(session, "ada@x", "ada", "A. L.").onConflict(account.email).update(account.label).execute();
            onH2(() -> assertThat(sent()).endsWith(" WHEN MATCHED THEN UPDATE SET label = s.label, version = t.version + 1"
                    + " WHEN NOT MATCHED THEN INSERT (email, login, label, version)"
                    + " VALUES (s.email, s.login, s.label, s.version)"));
            assertThat(ada.label()).isEqualTo("A. L.");
            assertThat(ada.version()).isEqualTo(2);
            ada.label("Augusta");
            session.commit();
            assertThat(ada.version()).isEqualTo(3);
            theirs.label("late");
            assertThatThrownBy(other::flush).isInstanceOf(StaleObjectException.class);
        }
        insert(session, "ada@x", "ada", "left").onConflict(account.email).execute();
        insert(session, "ada@x", "ada", "set").set(account.version, 40).onConflict(account.email)
                .update(account.label, account.version).execute();
        session.commit();
        assertThat(rows().get(0)).isEqualTo(row("ada@x", "ada", "set", 40));
    }
}
