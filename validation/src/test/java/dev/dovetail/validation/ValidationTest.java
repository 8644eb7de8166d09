package dev.dovetail.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.session.Session;
import dev.dovetail.validation.shop.Address;
import dev.dovetail.validation.shop.Author;
import dev.dovetail.validation.shop.Author_;
import dev.dovetail.validation.shop.Book;
import dev.dovetail.validation.shop.Book_;
import dev.dovetail.validation.shop.Customer;
import dev.dovetail.validation.shop.Customer_;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValidationTest {
    private static final Validator VALIDATOR = Validators.VALIDATOR;
    private final Shop shop = new Shop();

    private static List<String> violations(Object object, Class<?>... groups) {
        return VALIDATOR.validate(object, groups).stream().map(ValidationTest::text).sorted().toList();
    }

    private static String text(ConstraintViolation<?> violation) {
        return violation.getPropertyPath() + " " + violation.getMessage();
    }

    @Test
    void validatesFluentAccessors() {
        Author author = Author_.create().name(" ").day(LocalDate.now().plusDays(2));
        assertThat(violations(author)).containsExactly("day must be a date in the past or in the present",
                "name must not be blank");
        author.name("A name of more than twenty characters").day(null);
        assertThat(violations(author)).containsExactly("name size must be between 0 and 20");
        assertThat(violations(author.name("Ann"))).isEmpty();
        assertThat(violations(author, Author.Strict.class)).containsExactly("motto must not be null");
    }

    @Test
    void validatesBeanAccessors() {
        Customer customer = Customer_.create();
        assertThat(violations(customer)).containsExactly("mail must not be null");
        customer.setMail("x");
        assertThat(violations(customer)).containsExactly("mail must be a well-formed email address");
        customer.setMail("x@y.z");
        assertThat(violations(customer)).isEmpty();
    }

    @Test
    void knowsConstraintsByTheDeclaredType() {
        assertThat(VALIDATOR.getConstraintsForClass(Book.class).getConstraintsForProperty("title")
                .getConstraintDescriptors()).hasSize(1);
        assertThat(VALIDATOR.validateValue(Author.class, "name", "")).hasSize(1);
        assertThat(VALIDATOR.validateProperty(Book_.create().title(""), "title")).hasSize(1);
    }

    @Test
    void validatesEmbeddedRecordsOnce() {
        Author author = Author_.create().name("Ann").home(new Address("", ""));
        assertThat(violations(author)).containsExactly("home.city must not be blank", "home.name must not be blank");
        record Form(@NotBlank String title, @NotBlank String name) {}
        assertThat(violations(new Form("", ""))).containsExactly("name must not be blank", "title must not be blank");
    }

    @Test
    void followsRelationships() {
        Author author = Author_.create().name("Ann");
        author.books().add(Book_.create().title("One").pages(-1));
        assertThat(violations(author)).containsExactly("books[0].pages must be greater than 0");
        author.books().add(Book_.create().title("Two").pages(1));
        author.books().add(Book_.create().title("Three").pages(1));
        assertThat(violations(author)).contains("books size must be between 0 and 2");
    }

    @Test
    void missesWhatANewEntityLacks() {
        assertThat(violations(Book_.create())).containsExactly("author must not be null", "authorId must not be null",
                "pages must be greater than 0", "title must not be blank");
        // Either is enough: the flush sets the other one.
        assertThat(violations(Book_.create().title("One").pages(1).authorId(7L))).isEmpty();
        assertThat(violations(Book_.create().title("One").pages(1).author(Author_.create().name("Ann")))).isEmpty();
    }

    /** An entity outside a session with an identifier may be meant for a merge. */
    @Test
    void missesNothingInAnEntityThatStandsForARow() throws Exception {
        Customer customer = Customer_.create();
        customer.setCode("a");
        assertThat(violations(customer)).isEmpty();
        try (Session session = shop.plain.openSession()) {
            session.add(customer);
            assertThat(violations(customer)).containsExactly("mail must not be null");
        }
    }

    @Test
    void neverLoads() {
        shop.plain.transact(session -> {
            Author author = Author_.create().name("Ann");
            author.books().add(Book_.create().title("One").pages(1));
            session.add(author);
        });
        try (Session session = shop.plain.openSession()) {
            Author author = session.select(Author_.author).single();
            Book book = session.select(Book_.book).single();
            session.expect(0, () -> {
                assertThat(violations(author)).isEmpty();
                assertThat(violations(book)).isEmpty();
            });
            assertThat(author.books()).hasSize(1);
            session.expect(0, () -> assertThat(violations(author)).isEmpty());
            session.detach(author);
            session.expire(book);
            session.expect(0, () -> assertThat(violations(book)).isEmpty());
        }
        Author detached = shop.plain.select(Author_.author).single();
        assertThat(violations(detached.name(""))).containsExactly("name must not be blank");
    }

    @Test
    void leavesOtherClassesAlone() {
        class Bean {
            @NotBlank
            String getTitle() {
                return "";
            }

            @NotBlank
            String title() {
                throw new IllegalStateException("No getter.");
            }
        }
        assertThat(violations(new Bean())).containsExactly("title must not be blank");
    }

    @Test
    void needsHibernateValidator() {
        jakarta.validation.Configuration<?> other = (jakarta.validation.Configuration<?>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {jakarta.validation.Configuration.class},
                (proxy, method, arguments) -> null);
        assertThatThrownBy(() -> DovetailValidation.configure(other)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Validation.byProvider(HibernateValidator.class).configure()");
    }
}
