package dev.dovetail.it.query;

import dev.dovetail.it.query.model.Author;
import dev.dovetail.it.query.model.Author_;
import dev.dovetail.it.query.model.Book;
import dev.dovetail.it.query.model.Book_;
import dev.dovetail.it.query.model.Category;
import dev.dovetail.it.query.model.Category_;
import dev.dovetail.it.query.model.Review_;
import dev.dovetail.it.query.model.State;
import dev.dovetail.session.Session;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Fills the tables with 8 authors, 60 books, 120 reviews and 13 categories, always the same. */
final class Library {
    private static final String[] WORDS = {"Night", "river", "Glass", "50%_off", "Snow", "garden", "Iron", "o'clock"};
    private static final String[] COUNTRIES = {"DE", "FR", "JP"};

    private Library() {}

    static void fill(Session session) {
        Random random = new Random(7);
        List<Author> authors = authors(session, random);
        List<Category> categories = categories(session);
        for (int i = 0; i < 60; i++) {
            Book book = Book_.create().title(WORDS[random.nextInt(8)] + " " + WORDS[random.nextInt(8)] + " " + i % 7)
                    .pages(50 + random.nextInt(900)).state(State.values()[random.nextInt(3)])
                    .inPrint(random.nextBoolean());
            if (random.nextInt(5) > 0) {
                book.price(BigDecimal.valueOf(500 + random.nextInt(4000), 2));
            }
            if (random.nextInt(4) > 0) {
                book.rating(1 + random.nextInt(5));
            }
            if (random.nextInt(6) > 0) {
                book.published(LocalDate.of(1990 + random.nextInt(30), 1 + random.nextInt(12), 1 + random.nextInt(28)));
            }
            if (random.nextInt(6) > 0) {
                book.author(authors.get(random.nextInt(authors.size() - 1)));
            }
            for (int c = random.nextInt(3); c > 0; c--) {
                book.categories().add(categories.get(random.nextInt(categories.size())));
            }
            for (int r = i % 5; r > 0; r--) {
                book.reviews().add(Review_.create().stars(1 + random.nextInt(5))
                        .text(random.nextInt(3) == 0 ? null : WORDS[random.nextInt(8)]));
            }
            session.add(book);
        }
        session.flush();
    }

    private static List<Author> authors(Session session, Random random) {
        List<Author> authors = new ArrayList<>();
        for (String name : List.of("Ada", "Bob", "cy", "Dora", "Éva", "Fay", "Gus", "Nobody")) {
            authors.add(session.add(Author_.create().name(name)
                    .country(random.nextInt(4) == 0 ? null : COUNTRIES[random.nextInt(3)])
                    .born(random.nextInt(4) == 0 ? null : LocalDate.of(1950 + random.nextInt(40), 5, 17))));
        }
        return authors;
    }

    /** One category with three below it, each of which has three below. */
    private static List<Category> categories(Session session) {
        List<Category> categories = new ArrayList<>();
        Category root = session.add(Category_.create().name("All"));
        categories.add(root);
        for (int i = 0; i < 3; i++) {
            Category shelf = Category_.create().name("Shelf " + i).parent(root);
            categories.add(shelf);
            for (int j = 0; j < 3; j++) {
                categories.add(Category_.create().name("Box " + i + j).parent(shelf));
            }
        }
        return categories;
    }
}
