package dev.dovetail.it.query;

import static dev.dovetail.it.query.model.Rental_.rental;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.query.model.Author;
import dev.dovetail.it.query.model.Author_;
import dev.dovetail.it.query.model.BooksSchema;
import dev.dovetail.it.query.model.Rental;
import dev.dovetail.it.query.model.Rental_;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rentals of a video shop, of which many begin at the same second: no page loses one, and none repeats one. */
class RentalPagesTest {
    private static final int RENTALS = 16_044;
    private static final int PAGE = 400;

    private static List<Rental> fill(Session session, int rentals) {
        Random random = new Random(5);
        List<Author> renters = new ArrayList<>();
        for (String name : List.of("Mary", "Linda", "Ann")) {
            renters.add(session.add(Author_.create().name(name)));
        }
        List<Rental> all = new ArrayList<>();
        for (int i = 0; i < rentals; i++) {
            Instant taken = Instant.parse("2005-05-24T22:53:30Z").plusSeconds(random.nextInt(400));
            all.add(session.add(Rental_.create().rentalDate(taken).fee(random.nextInt(40) / 10f)
                    .returnDate(random.nextInt(3) == 0 ? null : taken.plusSeconds(random.nextInt(20)))
                    .score(random.nextInt(3) == 0 ? null : random.nextInt(30) / 10.0)
                    .renter(renters.get(random.nextInt(3)))));
        }
        session.commit();
        return all;
    }

    private static List<Long> ids(List<Rental> rentals) {
        return rentals.stream().map(Rental::id).toList();
    }

    private static void check(Query<Rental> query, Comparator<Rental> order, List<Rental> all, int most) {
        List<Rental> sorted = new ArrayList<>(all);
        sorted.sort(order.thenComparing(Rental::id));
        List<Long> found = new ArrayList<>();
        List<Rental> page = query.limit(PAGE).list();
        for (boolean byEntity = true; !page.isEmpty() && found.size() < most; byEntity = !byEntity) {
            found.addAll(ids(page));
            Rental last = page.get(page.size() - 1);
            page = (byEntity ? query.after(last) : query.after(query.position(last))).limit(PAGE).list();
        }
        assertThat(found).as("%s", query).hasSizeGreaterThanOrEqualTo(Math.min(most, sorted.size()))
                .isEqualTo(ids(sorted).subList(0, Math.min(found.size(), sorted.size())));
    }

    @ParameterizedTest
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void noRentalIsLostOrRepeated(TestDatabase kind) {
        try (Fixture fixture = kind.create(BooksSchema.SCHEMA); Session session = fixture.database().openSession()) {
            List<Rental> all = fill(session, RENTALS);
            check(session.select(rental).orderBy(rental.rentalDate.desc()),
                    Comparator.comparing(Rental::rentalDate, Comparator.reverseOrder()), all, RENTALS);
            check(session.select(rental).orderBy(rental.fee.desc()),
                    Comparator.comparing(Rental::fee, Comparator.reverseOrder()), all, 500);
            check(session.select(rental).orderBy(rental.score.asc().nullsFirst(), rental.fee), Comparator
                    .comparing((Rental each) -> each.score(), Comparator.nullsFirst(Comparator.<Double>naturalOrder()))
                    .thenComparing((Rental each) -> each.fee()), all, 500);
            check(session.select(rental).orderBy(rental.renter().name.desc(), rental.returnDate.desc().nullsLast()),
                    Comparator.comparing((Rental each) -> each.renter().name()).reversed().thenComparing((Rental each) -> each.returnDate(),
                            Comparator.nullsLast(Comparator.<Instant>reverseOrder())), all, 500);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.dovetail.it.database.TestDatabase#all")
    void aTokenInALinkIsEnough(TestDatabase kind) {
        try (Fixture fixture = kind.create(BooksSchema.SCHEMA)) {
            List<Long> all = fixture.database().compute(session -> {
                fill(session, 2_000);
                return ids(session.select(rental).orderBy(rental.rentalDate.desc(), rental.id).list());
            });
            List<Long> found = new ArrayList<>();
            String token = "";
            for (int pages = 0; pages < 5; pages++) {
                String before = token;
                token = fixture.database().compute(session -> page(session, before, found));
            }
            assertThat(found).isEqualTo(all);
        }
    }

    /** What a web page does: it has nothing but the link's token, and makes that of the next link. */
    private static String page(Session session, String token, List<Long> found) {
        Query<Rental> newest = session.select(rental).orderBy(rental.rentalDate.desc());
        Query<Rental> page = newest;
        if (!token.isEmpty()) {
            String[] parts = token.split("_");
            page = newest.after(Instant.parse(parts[0]), Long.valueOf(parts[1]));
        }
        List<Rental> rentals = page.limit(PAGE).list();
        found.addAll(ids(rentals));
        Object[] position = newest.position(rentals.get(rentals.size() - 1));
        return position[0] + "_" + position[1];
    }
}
