package dev.dovetail.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.jackson.shop.Author;
import dev.dovetail.jackson.shop.Author_;
import dev.dovetail.jackson.shop.Book;
import dev.dovetail.jackson.shop.Book_;
import dev.dovetail.jackson.shop.Tag;
import dev.dovetail.jackson.shop.Tag_;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Documents as clients write them: members in any order, the identifier anywhere, references before or after the
 * description of their target, each reference in any form, and unknown members. The rows after a merge must be those
 * that the document says.
 */
class RandomDocumentTest {
    private static final int TAGS = 4;

    /** What the rows of a book must be. */
    private static final class Row {
        private String title;
        private int pages;
        private TreeSet<String> tags = new TreeSet<>();
    }

    /** One document, and the rows that it must lead to. */
    private static final class Round {
        private final Random random;
        private final Map<String, Row> books = new TreeMap<>();
        private final Map<String, Integer> weights = new TreeMap<>();
        private final Map<String, Integer> described = new HashMap<>();
        private String name = "Ann";
        private String motto = "Hm";

        Round(Random random) {
            this.random = random;
        }

        private boolean some() {
            return random.nextInt(3) > 0;
        }

        /** Returns an object with the members in random order, and with unknown ones. */
        private String object(List<String> members) {
            List<String> all = new ArrayList<>(members);
            for (int i = random.nextInt(3); i > 0; i--) {
                all.add("\"x" + i + "\":" + List.of("1", "null", "\"id\"", "[{\"id\":7},[]]", "{\"id\":{\"name\":8}}")
                        .get(random.nextInt(5)));
            }
            Collections.shuffle(all, random);
            return "{" + String.join(",", all) + "}";
        }

        private String author() {
            List<String> members = new ArrayList<>(List.of("\"id\":" + (random.nextBoolean() ? "1" : "\"1\"")));
            if (some()) {
                name = "Name" + random.nextInt(9);
                members.add("\"name\":\"" + name + "\"");
            }
            if (some()) {
                motto = random.nextBoolean() ? null : "Motto";
                members.add("\"motto\":" + (motto == null ? "null" : "\"Motto\""));
            }
            if (some()) {
                members.add("\"books\":" + books());
            }
            return described(object(members));
        }

        private List<String> books() {
            Map<String, Row> before = new TreeMap<>(books);
            books.clear();
            List<String> written = new ArrayList<>();
            before.forEach((id, row) -> {
                if (some()) {
                    books.put(id, row);
                    written.add(random.nextInt(4) == 0 ? id : book(id, row));
                }
            });
            for (int i = random.nextInt(3); i > 0; i--) {
                Row row = new Row();
                books.put("new" + i, row);
                written.add(book(null, row));
            }
            Collections.shuffle(written, random);
            return written;
        }

        private String book(String id, Row row) {
            List<String> members = new ArrayList<>();
            if (id != null) {
                members.add("\"id\":" + id);
            }
            if (id == null || some()) {
                row.title = "Title" + random.nextInt(99);
                members.add("\"title\":\"" + row.title + "\"");
            }
            if (id == null || some()) {
                row.pages = random.nextInt(99);
                members.add("\"pages\":" + row.pages);
            }
            if (some()) {
                row.tags = new TreeSet<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    row.tags.add("tag" + random.nextInt(2 * TAGS));
                }
                // In place of each tag stands a mark until all are known.
                members.add("\"tags\":" + row.tags.stream().map(tag -> "<" + tag + ">").toList());
            }
            if (random.nextInt(3) == 0) {
                members.add(List.of("\"authorId\":1", "\"author\":1", "\"author\":{\"id\":1}").get(random.nextInt(3)));
            }
            return object(members);
        }

        /** Describes each new tag in one place, and some of the others; refers to them elsewhere. */
        private String described(String document) {
            String all = document;
            for (int i = 0; i < 2 * TAGS; i++) {
                String tag = "tag" + i;
                int places = all.split("<" + tag + ">", -1).length - 1;
                int place = places == 0 || i < TAGS && some() ? -1 : random.nextInt(places);
                for (int at = 0; at < places; at++) {
                    all = all.replaceFirst("<" + tag + ">", at == place ? description(tag)
                            : random.nextBoolean() ? "\"" + tag + "\"" : object(List.of("\"name\":\"" + tag + "\"")));
                }
            }
            weights.putAll(described);
            return all;
        }

        private String description(String tag) {
            described.put(tag, 10 + random.nextInt(9));
            return object(List.of("\"name\":\"" + tag + "\"", "\"weight\":" + described.get(tag)));
        }

        private void store(Session session) {
            Author ann = Author_.create().name(name).motto(motto);
            List<Tag> tags = new ArrayList<>();
            for (int i = 0; i < TAGS; i++) {
                tags.add(Tag_.create().name("tag" + i).weight(i));
                weights.put("tag" + i, i);
            }
            tags.forEach(session::add);
            session.add(ann);
            for (int i = 1; i <= 3; i++) {
                Row row = new Row();
                row.title = "Old" + i;
                row.pages = i;
                row.tags.add("tag" + random.nextInt(TAGS));
                Book book = Book_.create().title(row.title).pages(i).author(ann);
                tags.stream().filter(tag -> row.tags.contains(tag.name())).forEach(book.tags()::add);
                session.flush();
                books.put(String.valueOf(i), row);
            }
        }

        private static String shown(String title, int pages, Object tags) {
            return title + " " + pages + " " + tags;
        }

        private void check(Session session) {
            Author ann = session.get(Author_.author, 1L);
            assertThat(ann.name()).isEqualTo(name);
            assertThat(ann.motto()).isEqualTo(motto);
            assertThat(ann.books()).extracting(book -> shown(book.title(), book.pages(),
                    new TreeSet<>(book.tags().stream().map(Tag::name).toList()))).containsExactlyInAnyOrderElementsOf(
                            books.values().stream().map(row -> shown(row.title, row.pages, row.tags)).toList());
            assertThat(ann.books()).extracting(Book::id).containsAll(books.keySet().stream()
                    .filter(id -> !id.startsWith("new")).map(Long::valueOf).toList());
            assertThat(session.select(Book_.book).count()).isEqualTo(books.size());
            Map<String, Integer> stored = new TreeMap<>();
            session.select(Tag_.tag).list().forEach(tag -> stored.put(tag.name(), tag.weight()));
            assertThat(stored).isEqualTo(weights);
        }
    }

    @ParameterizedTest
    @EnumSource
    void mergesWhatClientsWrite(Json json) {
        long seed = Long.getLong("dovetail.seed", System.nanoTime());
        for (int i = 0; i < 40; i++) {
            Round round = new Round(new Random(seed + i));
            Shop shop = new Shop();
            shop.database.transact(round::store);
            String document = round.author();
            try {
                Author read = json.readLeniently(document, Author.class);
                shop.database.transact(session -> session.merge(read));
                shop.database.transact(round::check);
            } catch (Exception | AssertionError e) {
                throw new AssertionError("-Ddovetail.seed=" + (seed + i) + " " + document, e);
            }
        }
    }
}
