package dev.dovetail.it.rental;

import static dev.dovetail.it.rental.Customer_.customer;
import static dev.dovetail.it.rental.Film_.film;
import static dev.dovetail.it.rental.Staff_.staff;
import static dev.dovetail.it.rental.Store_.store;
import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.selectIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.FlushException;
import dev.dovetail.error.ForeignKeyViolationException;
import dev.dovetail.error.StaleObjectException;
import dev.dovetail.it.database.Statements;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Some weeks in a film rental shop, on the database of somebody else and the entities that the tools wrote for it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RentalStoryTest {
    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 1, 12, 10, 0);

    private final Statements statements = new Statements();
    private Database database;

    @BeforeAll
    void open() {
        database = Database.of(Shop.open());
        database.listen(statements);
    }

    @AfterAll
    void nothingIsMissing() {
        assertThat(FilmShopSchema.SCHEMA.validate(database)).isEmpty();
    }

    @Test
    @Order(1)
    void theEntitiesFitTheDatabase() {
        assertThat(FilmShopSchema.SCHEMA.validate(database)).isEmpty();
        assertThat(FilmShopSchema.SCHEMA.diff(database)).isEmpty();
    }

    @Test
    @Order(2)
    void aSecondStoreOpensWithItsManager() {
        database.transact(session -> {
            Address corner = session.find(Address_.address_, 1);
            Staff anna = Staff_.create().firstName("Anna").lastName("Hill").username("Anna").address(corner);
            Store second = Store_.create().address(corner).managerStaff(anna);
            anna.store(second).role("manager");
            statements.clear();
            session.add(second);
            session.flush();
            assertThat(second.staff()).containsExactly(anna);
            assertThat(anna.managedStore()).isSameAs(second);
            assertThat(anna.active()).isTrue();
        });
        assertThat(count("SELECT COUNT(*) FROM store s JOIN staff m ON m.staff_id = s.manager_staff_id"
                + " AND m.store_id = s.store_id")).isEqualTo(2);
    }

    @Test
    @Order(3)
    void theStoresExchangeTheirManagers() {
        try (Session session = database.openSession()) {
            List<Store> stores = session.select(store).orderBy(store.storeId).list();
            Staff mike = stores.get(0).managerStaff();
            Staff anna = stores.get(1).managerStaff();
            stores.get(0).managerStaff(anna);
            stores.get(1).managerStaff(mike);
            statements.clear();
            session.commit();
            // The unique constraint cannot wait, but the foreign key can.
            assertThat(statements.sql()).containsExactly("SET CONSTRAINTS store_manager_staff_id_fkey DEFERRED",
                    "UPDATE store SET manager_staff_id = ? WHERE store_id = ?",
                    "UPDATE store SET manager_staff_id = ? WHERE store_id = ?",
                    "SET CONSTRAINTS store_manager_staff_id_fkey IMMEDIATE");
            assertThat(anna.managedStore()).isSameAs(stores.get(0));
            assertThat(mike.managedStore()).isSameAs(stores.get(1));
        }
        assertThat(count("SELECT manager_staff_id FROM store WHERE store_id = 1")).isEqualTo(3);
        assertThat(count("SELECT manager_staff_id FROM store WHERE store_id = 2")).isEqualTo(1);
    }

    @Test
    @Order(4)
    void aFilmArrivesAndTheDatabaseFillsIn() {
        database.transact(session -> {
            Film dogs = Film_.create().title("African Egg").language(session.find(Language_.language, 1));
            session.add(dogs);
            statements.clear();
            session.flush();
            assertThat(dogs.rating()).isEqualTo(MpaaRating.G);
            assertThat(dogs.rentalRate()).isEqualByComparingTo("4.99");
            assertThat(dogs.costOfLoss()).isEqualByComparingTo("24.98");
            assertThat(dogs.lastUpdate()).isNotNull();
            assertThat(dogs.details()).isEqualTo("{}");
            assertThat(statements.sql()).hasSize(1);
        });
    }

    @Test
    @Order(5)
    void aPriceChangesAndTheTriggerSaysWhen() {
        database.transact(session -> {
            Film egg = session.select(film).where(film.title.eq("African Egg")).single();
            LocalDateTime before = egg.lastUpdate();
            statements.clear();
            egg.rentalRate(new BigDecimal("2.99")).rating(MpaaRating.NC_17);
            session.flush();
            assertThat(egg.costOfLoss()).isEqualByComparingTo("22.98");
            assertThat(egg.lastUpdate()).isAfter(before);
            assertThat(statements.sql())
                    .containsExactly("UPDATE film SET rental_rate = ?, rating = ? WHERE film_id = ?");
            assertThat(session.sql("SELECT last_update FROM film WHERE film_id = ?", egg.filmId())
                    .value(LocalDateTime.class)).isEqualTo(egg.lastUpdate());
        });
    }

    @Test
    @Order(6)
    void twoClerksEditTheSameColleague() {
        try (Session first = database.openSession(); Session second = database.openSession()) {
            Staff mine = first.select(staff).where(staff.username.eq("Jon")).single();
            Staff yours = second.select(staff).where(staff.username.eq("Jon")).single();
            yours.email("jon@example.org");
            second.commit();
            yours.email("jon@example.com");
            second.commit();
            mine.email("j@example.org");
            assertThatThrownBy(first::commit).isInstanceOf(StaleObjectException.class).hasMessageContaining("Staff");
            first.rollback();
            first.refresh(mine);
            mine.email("j@example.org");
            first.commit();
        }
        assertThat(count("SELECT COUNT(*) FROM staff WHERE email = 'j@example.org'")).isEqualTo(1);
    }

    @Test
    @Order(7)
    void aFormComesBack() {
        Staff[] form = new Staff[1];
        database.transact(session -> form[0] = session.select(staff).where(staff.username.eq("Mike")).single());
        form[0].email("mike@example.org");
        database.transact(session -> {
            statements.clear();
            Staff stored = session.merge(form[0]);
            session.flush();
            assertThat(stored.email()).isEqualTo("mike@example.org");
            assertThat(statements.sql()).hasSize(2);
        });
        form[0].email("late@example.org");
        assertThatThrownBy(() -> database.transact(session -> session.merge(form[0])))
                .isInstanceOf(StaleObjectException.class);
    }

    @Test
    @Order(8)
    void anActorIsCast() {
        database.transact(session -> {
            Film egg = session.select(film).where(film.title.eq("African Egg")).single();
            Actor nick = session.find(Actor_.actor, 2);
            FilmActor part = FilmActor_.create().actor(nick).film(egg);
            session.flush();
            assertThat(egg.filmActors()).containsExactly(part);
            session.expire(egg);
            assertThat(egg.actors()).containsExactly(nick);
            assertThat(session.select(film).where(film.actors().any(actor -> actor.lastName.eq("WAHLBERG")))
                    .count()).isEqualTo(2);
        });
    }

    @Test
    @Order(9)
    void aFilmIsLentAndPaid() {
        database.transact(session -> {
            Customer mary = session.select(customer).where(customer.firstName.eq("MARY")).single();
            Rental rental = Rental_.create().customer(mary).rentalDate(MONDAY).staff(mary.store().managerStaff())
                    .inventory(session.find(Inventory_.inventory, 2));
            session.add(Payment_.create().paymentDate(MONDAY).customer(mary).rental(rental)
                    .staff(rental.staff()).amount(new BigDecimal("4.99")));
        });
        database.transact(session -> {
            List<Rental> rentals = session.select(Rental_.rental).where(Rental_.rental.rentalDate.eq(MONDAY))
                    .with(joined(Rental_.rental.inventory().film()), selectIn(Rental_.rental.payments())).list();
            statements.clear();
            assertThat(rentals).singleElement().satisfies(rental -> {
                assertThat(rental.inventory().film().title()).isEqualTo("Ace Goldfinger");
                assertThat(rental.payments()).singleElement().satisfies(
                        payment -> assertThat(payment.amount()).isEqualByComparingTo("4.99"));
            });
            assertThat(statements.sql()).isEmpty();
            assertThat(session.select(PaymentP202601_.paymentP202601).count()).isEqualTo(2);
        });
    }

    @Test
    @Order(10)
    void aShelfIsTakenDown() {
        database.transact(session -> {
            Shelf comedies = session.select(Shelf_.shelf).single();
            comedies.shelfPlaces().add(ShelfPlace_.create().position(2));
            session.flush();
            session.expire(comedies);
            statements.clear();
            session.delete(comedies);
            session.flush();
            assertThat(statements.sql()).filteredOn(sql -> sql.startsWith("DELETE"))
                    .containsExactly("DELETE FROM shelf WHERE store_id = ? AND number = ?");
        });
        assertThat(count("SELECT COUNT(*) FROM shelf_place")).isZero();
    }

    @Test
    @Order(11)
    void aCustomerLeaves() {
        database.transact(session -> {
            Store first = session.find(store, 1);
            Customer linda = Customer_.create().firstName("LINDA").lastName("JONES").store(first)
                    .address(first.address()).loyaltyCard(LoyaltyCard_.create().points(7));
            session.add(linda);
            session.flush();
            assertThat(linda.loyaltyCard().customerId()).isEqualTo(linda.customerId());
            assertThat(linda.publicId()).isNotNull();
        });
        database.transact(session -> {
            Customer linda = session.select(customer).where(customer.firstName.eq("LINDA")).single();
            statements.clear();
            session.delete(linda);
            session.flush();
            assertThat(statements.sql()).filteredOn(sql -> sql.startsWith("DELETE"))
                    .containsExactly("DELETE FROM customer WHERE customer_id = ?");
        });
        assertThat(count("SELECT COUNT(*) FROM loyalty_card")).isEqualTo(1);
        assertThatThrownBy(() -> database.transact(session -> session.delete(
                session.select(film).where(film.title.eq("Ace Goldfinger")).single())))
                .isInstanceOf(FlushException.class);
    }

    @Test
    @Order(12)
    void theOwnerReadsTheViews() {
        database.transact(session -> {
            assertThat(session.select(FilmList_.filmList).where(FilmList_.filmList.rating.eq(MpaaRating.PG_13)).list())
                    .extracting(FilmList::title).containsOnly("Academy Dinosaur");
            assertThat(session.select(RentalByDay_.rentalByDay).list()).singleElement()
                    .satisfies(day -> assertThat(day.rentals()).isEqualTo(1));
        });
    }

    private long count(String sql) {
        return database.compute(session -> session.sql(sql).value(Long.class));
    }
}
