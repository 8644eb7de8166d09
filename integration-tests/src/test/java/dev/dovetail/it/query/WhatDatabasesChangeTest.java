package dev.dovetail.it.query;

import static dev.dovetail.it.query.model.Author_.author;
import static dev.dovetail.it.query.model.Book_.book;
import static dev.dovetail.query.Functions.hour;
import static dev.dovetail.query.Functions.scalar;
import static dev.dovetail.query.Functions.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.query.model.Author;
import dev.dovetail.it.query.model.Book;
import dev.dovetail.query.Condition;
import dev.dovetail.query.Cte;
import dev.dovetail.query.Expression;
import dev.dovetail.query.Selection;
import dev.dovetail.tuple.Tuple2;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Statements that one database reads in a way of its own: compared with the same in Java. */
class WhatDatabasesChangeTest extends LibraryTest {
    private long found(Condition<Book> condition) {
        return session.select(book).where(condition).count();
    }

    @Test
    void aDecimalIsNotCutToTheColumnBesideIt() {
        List<BigDecimal> prices = session.select(book).list().stream().map(Book::price).filter(each -> each != null).toList();
        for (BigDecimal off : List.of(new BigDecimal("0.000000000001"), new BigDecimal("-0.004"), new BigDecimal("123456789012.5"))) {
            BigDecimal none = prices.get(0).add(off);
            BigDecimal one = prices.get(0).setScale(9);
            long same = prices.stream().filter(each -> each.compareTo(one) == 0).count();
            assertThat(found(book.price.eq(none))).isZero();
            assertThat(found(book.price.ne(none))).isEqualTo(prices.size());
            assertThat(found(book.price.isDistinctFrom(none))).isEqualTo(60);
            assertThat(found(book.price.in(none))).isZero();
            assertThat(found(book.price.in(none, one))).isEqualTo(same);
            assertThat(found(book.price.notIn(none, none.add(none)))).isEqualTo(prices.size());
            assertThat(found(book.price.between(none, none))).isZero();
            assertThat(found(book.price.nullIf(none).isNull())).isEqualTo(60 - prices.size());
            assertThat(found(book.price.coalesce(one).in(none))).isZero();
            assertThat(found(book.price.ge(none)))
                    .isEqualTo(prices.stream().filter(each -> each.compareTo(none) >= 0).count());
        }
    }

    @Test
    void valuesOfAnUpdateSeeTheRowAsItWas() {
        List<Author> before = session.select(author).orderBy(author.id).list();
        List<Tuple2<String, String>> swapped = before.stream()
                .map(each -> new Tuple2<>((each.country() == null ? "?" : each.country()) + each.name(), each.name())).toList();
        session.update(author).set(author.country, author.name)
                .set(author.name, author.country.coalesce("?").concat(author.name)).execute();
        onMariaDb(() -> assertThat(sent()).startsWith("/*M! SET STATEMENT"));
        assertThat(session.select(author).columns(author.name, author.country).orderBy(author.id).list()).isEqualTo(swapped);
        List<Integer> pages = session.select(book).columns(book.pages).orderBy(book.id).list();
        session.update(book).set(book.rating, book.pages.minus(2)).set(book.pages, 7).execute();
        onMariaDb(() -> assertThat(sent()).startsWith("UPDATE"));
        assertThat(session.select(book).columns(book.rating.plus(2)).orderBy(book.id).list()).isEqualTo(pages);
    }

    private void onMariaDb(Runnable check) {
        if (kind == TestDatabase.MARIADB) {
            check.run();
        }
    }

    @Test
    void hoursAreThoseOfUtc() {
        OffsetDateTime night = OffsetDateTime.parse("2024-02-29T23:30:00-05:00");
        Expression<Book, OffsetDateTime> moment = value(night);
        assertThat(session.select(book).columns(hour(moment)).distinct().list()).containsExactly(4);
    }

    private Selection<Integer, Integer> max(Cte<Integer> most) {
        return session.select(most).columns(most.field(book.pages));
    }

    @Test
    void commonTablesStandInWhatAnUpdateAsks() {
        List<Book> books = session.select(book).list();
        Cte<Long> found = session.select(book).where(book.pages.gt(300)).columns(book.authorId).cte("found");
        Cte<Integer> most = session.select(book).columns(book.pages).orderBy(book.pages.desc()).limit(1).cte("books");
        Condition<Book> ofThem = book.authorId.in(session.select(found).columns(found.field(book.authorId)));
        List<Long> writers = books.stream().filter(each -> each.pages() > 300).map(Book::authorId).toList();
        long expected = books.stream().filter(each -> each.authorId() != null && writers.contains(each.authorId())).count();
        int max = books.stream().mapToInt(Book::pages).max().orElseThrow();
        assertThat((long) session.update(book).set(book.rating, scalar(max(most)))
                .set(book.title, "seen").where(ofThem, book.pages.le(scalar(max(most)))).execute()).isEqualTo(expected);
        assertThat(session.select(book).where(book.title.eq("seen"), book.rating.eq(max)).count()).isEqualTo(expected);
        assertThat((long) session.delete(book).where(ofThem, book.reviews().none()).execute()).isEqualTo(books.stream()
                .filter(each -> each.authorId() != null && writers.contains(each.authorId()) && each.reviews().isEmpty()).count());
    }
}
