package dev.dovetail.it.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A map of many children: what is looked for by key is not compared with each of them. */
class ManyKeysTest {
    private static final int MANY = 200_000;

    @Test
    void manyComeAndGoByTheirKeys() {
        try (Fixture fixture = TestDatabase.H2.create(ConcurrencySchema.SCHEMA);
                Session session = fixture.database().openSession()) {
            Lexicon lexicon = session.add(Lexicon_.create());
            session.flush();
            Map<Word, Term> terms = lexicon.terms();
            List<Word> words = new ArrayList<>();
            List<Term> all = new ArrayList<>();
            long before = Word.compared();
            for (int i = 0; i < MANY; i++) {
                words.add(new Word("word " + i));
                all.add(Term_.create().word(words.get(i)));
                if (i % 2 == 0) {
                    terms.put(words.get(i), all.get(i));
                } else {
                    all.get(i).lexicon(lexicon);
                }
            }
            assertThat(terms).hasSize(MANY);
            Collections.shuffle(words, new Random(1));
            for (Word word : words) {
                assertThat(terms.get(word).word() == word && !terms.containsKey(new Word(word + "?"))).isTrue();
            }
            // Each takes the place of the one that had its key.
            for (Word word : words.subList(0, 1000)) {
                Term other = Term_.create().word(new Word(word.toString())).lexicon(lexicon);
                assertThat(terms.get(word)).isSameAs(other);
            }
            assertThat(terms).hasSize(MANY);
            for (Word word : words) {
                assertThat(terms.remove(word)).isNotNull();
            }
            assertThat(terms).isEmpty();
            assertThat(Word.compared() - before).isLessThan(30L * MANY);
        }
    }

    /** The same answers as a map of Java's that is made anew each time. */
    @Test
    void keysThatChangeAreFollowed() {
        try (Fixture fixture = TestDatabase.H2.create(ConcurrencySchema.SCHEMA);
                Session session = fixture.database().openSession()) {
            long seed = Long.getLong("dovetail.random.seed", System.nanoTime());
            Random random = new Random(seed);
            Lexicon lexicon = session.add(Lexicon_.create());
            Lexicon other = session.add(Lexicon_.create());
            for (int i = 0; i < 200; i++) {
                Word word = new Word("" + i);
                lexicon.terms().put(word, Term_.create().word(word));
            }
            session.commit();
            for (int step = 0; step < 3000; step++) {
                List<Term> now = new ArrayList<>(lexicon.terms().values());
                Term one = now.get(random.nextInt(now.size()));
                Word word = new Word("" + random.nextInt(400));
                switch (random.nextInt(step % 50 == 0 ? 12 : 7)) {
                    case 0 -> one.word(word);
                    case 1 -> lexicon.terms().put(word, Term_.create().word(word));
                    case 2 -> one.lexicon(other);
                    case 3 -> lexicon.terms().remove(word);
                    case 4 -> Term_.create().lexicon(lexicon).word(word);
                    case 5 -> Term_.create().word(word).lexicon(lexicon);
                    case 6 -> new ArrayList<>(other.terms().values()).stream().limit(2)
                            .forEach(each -> each.lexicon(lexicon));
                    case 7 -> session.flush();
                    case 8 -> session.rollback();
                    case 9 -> session.commit();
                    case 10 -> session.expireAll();
                    default -> {
                        long id = one.id() == null ? -1 : one.id();
                        session.sql("UPDATE terms SET word = CONCAT(word, 'x') WHERE id = ?", id).update();
                    }
                }
                Map<Word, List<Term>> expected = new HashMap<>();
                for (Term each : lexicon.terms().values()) {
                    expected.computeIfAbsent(each.word(), none -> new ArrayList<>()).add(each);
                }
                for (int i = 0; i < 40; i++) {
                    Word asked = new Word("" + random.nextInt(400));
                    List<Term> right = expected.get(asked);
                    assertThat(lexicon.terms().get(asked)).as("seed %d, step %d", seed, step)
                            .isSameAs(right == null ? null : right.get(0));
                }
            }
        }
    }

    @Test
    void viewsOfAMapChangeIt() {
        try (Fixture fixture = TestDatabase.H2.create(ConcurrencySchema.SCHEMA);
                Session session = fixture.database().openSession()) {
            Lexicon lexicon = session.add(Lexicon_.create());
            for (String text : List.of("a", "b", "c", "d")) {
                lexicon.terms().put(new Word(text), Term_.create().word(new Word(text)));
            }
            session.commit();
            Term d = lexicon.terms().get(new Word("d"));
            lexicon.terms().keySet().remove(new Word("a"));
            lexicon.terms().values().removeIf(each -> each.word().toString().equals("b"));
            lexicon.terms().entrySet().removeIf(each -> each.getKey().toString().equals("c"));
            assertThat(lexicon.terms()).hasSize(1).containsEntry(new Word("d"), d);
            session.commit();
            assertThat(session.sql("SELECT word FROM terms WHERE lexicon_id = ?", lexicon.id()).values(String.class))
                    .containsExactly("d");
            assertThat(lexicon.terms().values().remove(d)).isTrue();
            assertThat(lexicon.terms()).isEmpty();
        }
    }
}
