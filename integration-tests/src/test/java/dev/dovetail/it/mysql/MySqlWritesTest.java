package dev.dovetail.it.mysql;

import static dev.dovetail.it.query.model.Account_.account;
import static dev.dovetail.it.query.model.Book_.book;
import static dev.dovetail.it.query.model.Category_.category;
import static dev.dovetail.query.Functions.from;
import static dev.dovetail.query.Functions.value;
import static dev.dovetail.query.Plans.recursive;
import static dev.dovetail.query.Functions.alias;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.dialect.Dialects;
import dev.dovetail.error.FlushException;
import dev.dovetail.error.UniqueViolationException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.MySqlGrammar;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.made.MadeSchema;
import dev.dovetail.it.made.Ticket_;
import dev.dovetail.it.query.model.Account;
import dev.dovetail.it.query.model.Account_;
import dev.dovetail.it.query.model.Book;
import dev.dovetail.it.query.model.BooksSchema;
import dev.dovetail.it.query.model.Book_;
import dev.dovetail.it.query.model.Category;
import dev.dovetail.it.query.model.Category_;
import dev.dovetail.it.query.model.State;
import dev.dovetail.session.Session;
import dev.dovetail.tuple.Tuple2;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The SQL of MySQL, through Connector/J. What the server behind it need not understand, a MariaDB by default, is held to
 * a grammar of MySQL.
 */
class MySqlWritesTest {
    private static Fixture fixture;

    private Session session;

    @BeforeAll
    static void create() {
        fixture = TestDatabase.mysql(BooksSchema.SCHEMA);
    }

    @AfterAll
    static void drop() {
        fixture.close();
    }

    @BeforeEach
    void open() {
        fixture.empty();
        session = fixture.database().openSession();
        fixture.statements().clear();
    }

    @AfterEach
    void close() {
        session.close();
    }

    private static String valid(String sql) {
        assertThat(MySqlGrammar.errors(sql)).isEmpty();
        return sql;
    }

    private List<String> sent() {
        List<String> sent = List.copyOf(fixture.statements().sql());
        fixture.statements().clear();
        return sent;
    }

    private void add(String title, int pages, Integer rating) {
        session.add(Book_.create().title(title).pages(pages).rating(rating).state(State.SOLD).inPrint(true));
    }

    private List<Tuple2<String, Integer>> pages() {
        return session.select(book).columns(book.title, book.pages).orderBy(book.title).list();
    }

    @Test
    void theDialectIsFoundByTheNameThatTheDriverGives() {
        assertThat(fixture.database().dialect()).isSameAs(Dialects.mysql());
    }

    @Test
    void manyRowsAreInsertedByOneStatementAndEachKnowsItsKey() {
        List<Account> accounts = new ArrayList<>();
        for (int i = 0; i < 1_200; i++) {
            accounts.add(Account_.create().email("a" + i));
        }
        session.addAll(accounts);
        session.flush();

        assertThat(fixture.statements().events()).extracting(each -> each.batchSize()).containsExactly(1_000, 200);
        assertThat(sent()).containsOnly("INSERT INTO accounts (email, login, label, version) VALUES (?, ?, ?, ?)");
        for (Tuple2<Long, String> row : session.select(account).columns(account.id, account.email).list()) {
            assertThat(session.find(account, row.first()).email()).isEqualTo(row.second());
        }
        for (int i = 1; i < accounts.size(); i++) {
            assertThat(accounts.get(i).id()).isGreaterThan(accounts.get(i - 1).id());
        }
    }

    @Test
    void anUpsertReadsTheNewRowByItsAlias() {
        String upsert = valid(session.insert(account).set(account.email, "a@x").set(account.label, "A")
                .onConflict(account.email).update(account.label).sql());

        assertThat(upsert).isEqualTo("INSERT INTO accounts (email, label, version) VALUES (?, ?, 1) AS new"
                + " ON DUPLICATE KEY UPDATE email = CASE WHEN CASE WHEN accounts.email = new.email THEN 1"
                + " ELSE 18446744073709551615 + CASE WHEN accounts.email IS NULL THEN 1 ELSE 2 END END = 1"
                + " THEN accounts.email END, label = new.label, version = accounts.version + 1");
    }

    @Test
    void valuesThatAreExchangedAreReadBefore() {
        add("a", 10, 1);
        add("b", 20, 2);
        session.flush();
        sent();

        assertThat(session.update(book).set(book.pages, book.rating.coalesce(0)).set(book.rating, book.pages)
                .where(book.title.eq("a")).execute()).isEqualTo(1);

        assertThat(valid(sent().get(0))).isEqualTo("UPDATE /*+ NO_MERGE(f) */ books JOIN (SELECT b.id AS id_1,"
                + " COALESCE(b.rating, ?) AS value_1, b.pages AS value_2 FROM books b WHERE b.title = ?) f"
                + " ON f.id_1 = books.id SET books.pages = f.value_1, books.rating = f.value_2");
        assertThat(session.select(book).columns(book.pages, book.rating).orderBy(book.title).list())
                .containsExactly(new Tuple2<>(1, 10), new Tuple2<>(20, 2));
    }

    @Test
    void anUpdateReadsItsOwnTableInADerivedOne() {
        add("a", 10, 1);
        add("b", 20, 2);
        session.flush();
        sent();
        Book_<Book> other = alias(Book_::new);

        session.update(book).set(book.pages, from(other).where(other.rating.gt(book.rating)).value(other.pages.max())
                .coalesce(0)).set(book.title, "c").where(from(other).where(other.pages.gt(book.pages)).exists())
                .execute();

        assertThat(valid(sent().get(0))).startsWith("UPDATE /*+ NO_MERGE(f) */ books JOIN (SELECT b.id AS id_1, ")
                .contains("(SELECT MAX(b2.pages) FROM books b2 WHERE b2.rating > b.rating)")
                .endsWith(" ON f.id_1 = books.id SET books.pages = f.value_1, books.title = ?");
        assertThat(pages()).containsExactly(new Tuple2<>("b", 20), new Tuple2<>("c", 20));
    }

    @Test
    void aDeleteReadsItsOwnTableInADerivedOne() {
        add("a", 10, 1);
        add("b", 20, 2);
        session.flush();
        sent();
        Book_<Book> other = alias(Book_::new);

        assertThat(session.delete(book).where(from(other).where(other.pages.gt(book.pages)).exists()).execute())
                .isEqualTo(1);

        List<String> sent = sent();
        sent.forEach(MySqlWritesTest::valid);
        assertThat(sent.get(sent.size() - 1)).isEqualTo("DELETE FROM books WHERE books.id IN (SELECT * FROM"
                + " (SELECT DISTINCT b.id FROM books b WHERE EXISTS (SELECT 1 FROM books b2 WHERE b2.pages > b.pages))"
                + " r)");
        assertThat(pages()).containsExactly(new Tuple2<>("b", 20));
    }

    @Test
    void locksNameTheTable() {
        assertThat(valid(session.select(account).forUpdate().skipLocked().sql()))
                .endsWith(" FROM accounts a FOR UPDATE OF a SKIP LOCKED");
        assertThat(valid(session.select(account).forUpdate().noWait().sql())).endsWith(" FOR UPDATE OF a NOWAIT");
        assertThat(valid(session.select(account).forShare().sql())).endsWith(" FOR SHARE OF a");
    }

    @Test
    void aTreeIsReadWithoutALimitOfItsLevels() {
        Category root = Category_.create().name("root");
        root.children().add(Category_.create().name("leaf"));
        session.add(root);
        session.commit();
        sent();

        try (Session other = fixture.database().openSession()) {
            Category read = other.select(category).where(category.name.eq("root")).with(recursive(category.children()))
                    .single();
            assertThat(read.children()).extracting(Category::name).containsExactly("leaf");
        }
        assertThat(sent().stream().filter(each -> each.startsWith("WITH RECURSIVE"))).singleElement().asString()
                .satisfies(MySqlWritesTest::valid)
                .contains(") SELECT /*+ SET_VAR(cte_max_recursion_depth = 4294967295) */ c.id, ");
    }

    @Test
    void aKeyOfTheDatabaseThatIsNoNumberIsRefused() {
        try (Fixture made = TestDatabase.mysql(MadeSchema.SCHEMA)) {
            made.statements().clear();
            assertThatThrownBy(() -> made.database().transact(other -> other.add(Ticket_.create().title("one"))))
                    .isInstanceOf(FlushException.class).hasMessage("Ticket.code: the database makes the key, but with the"
                            + " dialect mysql an INSERT returns only keys of identity columns. Write GenerationType.UUID"
                            + " or IDENTITY, or set the key. Nothing was written.");
            assertThat(made.statements().sql()).isEmpty();
        }
    }

    @Test
    void timesAreCastSoThatTheyCompareAsTimes() {
        assertThat(valid(session.select(book).where(book.published.coalesce(LocalDate.EPOCH).lt(LocalDate.EPOCH)).sql()))
                .endsWith(" WHERE COALESCE(b.published, ?) < ?");
        assertThat(valid(session.select(book).columns(value(LocalTime.NOON)).sql()))
                .isEqualTo("SELECT CAST(? AS TIME(6)) FROM books b");
    }

    @Test
    void theLargestFloatIsReadAndALargerOneIsRefused() {
        assertThat(session.sql("SELECT 3.4028235E38").value(Float.class)).isEqualTo(Float.MAX_VALUE);
        assertThat(session.sql("SELECT -3.4028235E38").value(Float.class)).isEqualTo(-Float.MAX_VALUE);
        assertThatThrownBy(() -> session.sql("SELECT 3.5E38").value(Float.class))
                .hasMessageContaining("Float");
    }

    @Test
    void aKeyThatIsTakenIsNamed() {
        session.add(Account_.create().email("a@x"));
        session.commit();
        session.add(Account_.create().email("a@x"));

        assertThatThrownBy(session::flush).isInstanceOf(UniqueViolationException.class)
                .hasMessageStartingWith("Account.email: another row has this value already (constraint \"uq_accounts_email\")");
    }
}
