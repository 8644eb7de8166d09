package dev.dovetail.spring.guide;

import static dev.dovetail.query.Plans.selectIn;
import static dev.dovetail.spring.shop.Author_.author;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import dev.dovetail.spring.shop.Author;
import dev.dovetail.spring.shop.Book;
import dev.dovetail.spring.shop.ShopSchema;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests need neither Spring nor a container of it. */
class WithoutSpringTest {
    private static Database database;
    private Session session;

    @BeforeAll
    static void create() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        database = Database.of(source);
        ShopSchema.SCHEMA.createIn(database);
    }

    @BeforeEach
    void begin() {
        session = database.openSession();
    }

    @AfterEach
    void rollBack() {
        session.close();                                    // without commit(): the rows of the test are gone
    }

    @Test
    void booksAreLoadedWithTheirAuthors() {
        Author ada = session.add(Author.named("Ada"));
        ada.books().add(Book.titled("Notes"));
        session.flush();
        session.expireAll();
        session.expect(2, () -> {
            for (Author each : session.select(author).with(selectIn(author.books())).list()) {
                assertThat(each.books()).hasSize(1);
            }
        });
    }

    @Test
    void theNextTestSeesNoRows() {
        assertThat(session.select(author).count()).isZero();
    }

    @Test
    void entitiesNeedNoDatabase() {
        Author ada = Author.named("Ada");
        Book notes = Book.titled("Notes").author(ada);
        assertThat(ada.books()).containsExactly(notes);
        assertThat(new Greeter(country -> List.of(ada)).greet("GB")).isEqualTo("Ada: 1");
    }
}
