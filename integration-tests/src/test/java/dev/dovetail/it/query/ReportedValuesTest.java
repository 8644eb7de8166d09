package dev.dovetail.it.query;

import static dev.dovetail.it.query.model.Book_.book;
import static dev.dovetail.it.query.model.Review_.review;
import static dev.dovetail.it.query.model.Tally_.tally;
import static dev.dovetail.query.Functions.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dovetail.it.query.model.Book;
import dev.dovetail.it.query.model.Review_;
import dev.dovetail.it.query.model.Tally_;
import dev.dovetail.query.Functions;
import dev.dovetail.tuple.Tuple2;
import dev.dovetail.tuple.Tuple3;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What public reports say went wrong in other mappers, about values; compared with objects in memory. */
class ReportedValuesTest extends LibraryTest {
    private List<Book> all;

    @BeforeEach
    void read() {
        all = session.select(book).orderBy(book.id).list();
    }

    @Test
    void roundsToTensAndNegativeNumbers() {
        for (String number : List.of("61.23", "-61.25", "555.50", "-2.50", "2.50", "0.05", "-0.05", "9999.99")) {
            session.select(book).where(book.id.eq(all.get(0).id())).single().price(new BigDecimal(number));
            session.flush();
            var query = session.select(book).where(book.id.eq(all.get(0).id()));
            for (int places : new int[] {-3, -2, -1, 0, 1, 2, 3}) {
                assertThat(query.columns(book.price.round(places)).single()).as("%s to %d", number, places)
                        .isEqualByComparingTo(new BigDecimal(number).setScale(places, RoundingMode.HALF_UP));
            }
            assertThat(query.columns(book.price.floor(), book.price.ceil(), book.price.mod(new BigDecimal("7.5")))
                    .single())
                    .satisfies(row -> {
                        assertThat(row.first())
                                .isEqualByComparingTo(new BigDecimal(number).setScale(0, RoundingMode.FLOOR));
                        assertThat(row.second())
                                .isEqualByComparingTo(new BigDecimal(number).setScale(0, RoundingMode.CEILING));
                        assertThat(row.third())
                                .isEqualByComparingTo(new BigDecimal(number).remainder(new BigDecimal("7.5")));
                    });
            assertThat(query.where(book.price.eq(new BigDecimal(number))).count()).isEqualTo(1);
        }
        for (int seven : new int[] {7, -7}) {
            for (int three : new int[] {3, -3}) {
                assertThat(session.select(book).where(book.id.eq(all.get(0).id())).columns(
                        Functions.<Book, Integer>value(seven).mod(three), Functions.<Book, Integer>value(seven)
                        .dividedBy(three))
                        .single()).isEqualTo(new Tuple2<>(seven % three, seven / three));
            }
        }
    }

    /** A driver that changes to its binary form after some executions gives the same decimals. */
    @Test
    void decimalsStayTheSameWhenAQueryIsRepeated() {
        Book first = session.get(book, all.get(0).id());
        first.price(new BigDecimal("20000.00"));
        session.flush();
        for (int i = 0; i < 15; i++) {
            assertThat(session.select(book).columns(book.price, book.price.times(new BigDecimal("10")))
                    .where(book.id.eq(first.id())).single()).satisfies(row -> {
                        assertThat(row.first()).isEqualByComparingTo("20000");
                        assertThat(row.second()).isEqualByComparingTo("200000");
                    });
        }
    }

    @Test
    void textsWithAnyCharacters() {
        List<String> texts = List.of("a", "a ", " a", "A", "ä", "\\", "\\%", "%", "_", "!", "'", "\"", "?", "a\\_b",
                "a_b", "a%b", "{0}", ":x", "\t", "a\nb", "--", "/* */", "$1", "${x}", "\u0130", "ß", "\uD83C\uDFAC");
        for (String text : texts) {
            session.add(Review_.create().stars(9).text(text).book(all.get(0)));
        }
        session.flush();
        session.expireAll();
        assertThat(session.select(review).where(review.stars.eq(9)).orderBy(review.id).columns(review.text).list())
                .isEqualTo(texts);
        for (String text : texts) {
            var ours = session.select(review).columns(review.text).orderBy(review.id).where(review.stars.eq(9));
            assertThat(ours.where(review.text.contains(text)).list()).as(text)
                    .isEqualTo(texts.stream().filter(each -> each.contains(text)).toList());
            assertThat(ours.where(review.text.startsWith(text)).list()).as(text)
                    .isEqualTo(texts.stream().filter(each -> each.startsWith(text)).toList());
            assertThat(ours.where(review.text.endsWith(text)).list()).as(text)
                    .isEqualTo(texts.stream().filter(each -> each.endsWith(text)).toList());
            assertThat(ours.where(review.text.concat("|").eq(text + "|")).list()).as(text).containsExactly(text);
            assertThat(ours.where(review.text.indexOf(text).ge(0)).list()).as(text)
                    .isEqualTo(texts.stream().filter(each -> each.contains(text)).toList());
            assertThat(ours.where(review.text.replace(text, "").eq("")).list()).as(text).contains(text);
        }
    }

    @Test
    void partsOfTextsLikeJava() {
        for (Book each : all.subList(0, 5)) {
            var query = session.select(book).where(book.id.eq(each.id()));
            String title = each.title();
            assertThat(query.columns(book.title.substring(2)).single()).isEqualTo(title.substring(2));
            assertThat(query.columns(book.title.substring(1, 4)).single()).isEqualTo(title.substring(1, 4));
            assertThat(query.columns(book.title.substring(3, 3)).single()).isEmpty();
            assertThat(query.columns(book.title.substring(0, 400)).single()).isEqualTo(title);
            assertThat(query.columns(book.title.substring(400)).single()).isEmpty();
            assertThat(query.columns(book.title.indexOf("nowhere"), book.title.indexOf(" ")).single())
                    .isEqualTo(new Tuple2<>(-1, title.indexOf(' ')));
            assertThat(query.columns(Functions.<Book>value("  x ").trim().concat(book.title)).single())
                    .isEqualTo("x" + title);
        }
    }

    @Test
    void sumsOfNothingAndAveragesOfWholeNumbers() {
        assertThat(session.select(book).where(book.pages.lt(0)).columns(book.pages.sum(), book.pages.count()).single())
                .satisfies(row -> {
                    assertThat(row.first()).isNull();
                    assertThat(row.second()).isZero();
                });
        assertThat(session.select(book).columns(book.pages.avg()).single())
                .isEqualTo(all.stream().mapToInt(Book::pages).average().orElseThrow(), within(1e-9));
        session.add(Tally_.create().amount(Integer.MAX_VALUE).wide(Long.MAX_VALUE));
        session.add(Tally_.create().amount(Integer.MAX_VALUE).wide(Long.MIN_VALUE + 1));
        assertThat(session.select(tally).columns(tally.amount.sum(), tally.amount.avg(), tally.amount.max()).single())
                .isEqualTo(new Tuple3<>(2L * Integer.MAX_VALUE, (double) Integer.MAX_VALUE, Integer.MAX_VALUE));
        assertThat(session.select(tally).columns(tally.wide.max(), tally.wide.min()).single())
                .isEqualTo(new Tuple2<>(Long.MAX_VALUE, Long.MIN_VALUE + 1));
        assertThat(session.select(tally).where(tally.wide.eq(Long.MAX_VALUE)).count()).isEqualTo(1);
    }
}
