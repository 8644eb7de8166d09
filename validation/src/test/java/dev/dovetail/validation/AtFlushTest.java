package dev.dovetail.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dovetail.session.Session;
import dev.dovetail.validation.shop.Address;
import dev.dovetail.validation.shop.Author;
import dev.dovetail.validation.shop.Author_;
import dev.dovetail.validation.shop.Book;
import dev.dovetail.validation.shop.Book_;
import dev.dovetail.validation.shop.Customer;
import dev.dovetail.validation.shop.Customer_;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AtFlushTest {
    private final Shop shop = new Shop();

    @Test
    void refusesWhatIsInvalidAndGoesOn() {
        try (Session session = shop.validating.openSession()) {
            Author author = Author_.create().name(" ");
            author.books().add(Book_.create().title("One").pages(0));
            session.add(author);
            List<String> sent = new ArrayList<>();
            shop.validating.listen(statement -> sent.add(statement.sql()));
            InvalidEntityException e = catchThrowableOfType(InvalidEntityException.class, session::flush);
            assertThat(e).hasMessage("Author (pending).name: must not be blank. "
                    + "Book (pending).pages: must be greater than 0.");
            assertThat(e).isInstanceOf(ConstraintViolationException.class);
            assertThat(e.getConstraintViolations()).extracting(each -> each.getPropertyPath().toString())
                    .contains("name", "books[0].pages", "pages");
            author.name("Ann").books().get(0).pages(1);
            session.commit();
            assertThat(author.id()).isEqualTo(1);

            author.name("");
            assertThatThrownBy(session::commit).isInstanceOf(InvalidEntityException.class)
                    .hasMessage("Author#1.name: must not be blank.");
            assertThatThrownBy(() -> session.select(Book_.book).list()).isInstanceOf(InvalidEntityException.class);
            author.name("Bob");
            session.commit();
        }
    }

    @Test
    void namesEmbeddedRecordsByTheirEntity() {
        assertThatThrownBy(() -> shop.validating.transact(session -> session.add(
                Author_.create().name("Ann").home(new Address("", "x")))))
                .isInstanceOf(InvalidEntityException.class)
                .hasMessage("Author (pending).home.city: must not be blank.");
    }

    @Test
    void readsNothingToValidate() {
        shop.plain.transact(session -> {
            Author author = Author_.create().name("Ann");
            author.books().add(Book_.create().title("One").pages(1));
            session.add(author);
        });
        try (Session session = shop.validating.openSession()) {
            Book book = session.select(Book_.book).single();
            book.title("Two");
            // The update, and nothing to load the author, which must not be null.
            session.expect(1, session::flush);
            book.title("");
            assertThatThrownBy(session::flush).hasMessage("Book#1.title: must not be blank.");
        }
    }

    @Test
    void validatesGroups() {
        shop.plain.beforeFlush(DovetailValidation.atFlush(Validators.VALIDATOR, Author.Strict.class));
        assertThatThrownBy(() -> shop.plain.transact(session -> session.add(Author_.create().name("Ann"))))
                .hasMessage("Author (pending).motto: must not be null.");
    }

    @Test
    void doesNotValidateWhatIsDeletedOrOnlyRead() {
        Customer customer = Customer_.create();
        customer.setCode("a");
        customer.setMail("no address");
        shop.plain.transact(session -> session.add(customer));
        shop.validating.transact(session -> {
            Customer known = session.get(Customer_.customer, "a");
            assertThat(known.getMail()).isEqualTo("no address");
            session.flush();
            session.delete(known);
        });
        assertThat(shop.plain.select(Customer_.customer).list()).isEmpty();
    }

    /** It would ignore the constraints of fluent accessors. */
    @Test
    void aValidatorThatDoesNotKnowEntitiesIsRefused() {
        Validator other = Validation.buildDefaultValidatorFactory().getValidator();
        assertThatThrownBy(() -> DovetailValidation.atFlush(other)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DovetailValidation.configure(...)")
                .hasMessageContaining("ValidationConfigurationCustomizer");
    }
}
