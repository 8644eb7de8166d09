package dev.dovetail.it.query;

import static dev.dovetail.it.query.model.Book_.book;
import static dev.dovetail.query.Functions.caseWhen;
import static dev.dovetail.query.Functions.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.it.query.model.Book;
import dev.dovetail.it.query.model.State;
import dev.dovetail.query.ComparableExpression;
import dev.dovetail.query.Expression;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Truth values, dates and enums as values of expressions. */
class ValuesOfAnyTypeTest extends LibraryTest {
    private <T> void same(Expression<Book, T> expression, Function<Book, T> inJava) {
        List<Book> books = session.select(book).orderBy(book.id).list();
        assertThat(session.select(book).orderBy(book.id).columns(expression).list())
                .isEqualTo(books.stream().map(inJava).toList());
        T first = inJava.apply(books.get(0));
        assertThat(session.select(book).where(expression.eq(first)).orderBy(book.id).list())
                .isEqualTo(books.stream().filter(each -> first.equals(inJava.apply(each))).toList());
    }

    @Test
    void choices() {
        LocalDate day = LocalDate.of(2000, 2, 29);
        same(caseWhen(book.pages.gt(500)).then(true).otherwise(false), each -> each.pages() > 500);
        same(caseWhen(book.pages.gt(500)).then(day).when(book.pages.gt(300)).then(day.plusDays(1))
                .otherwise(day.minusDays(1)), each -> each.pages() > 500 ? day : each.pages() > 300 ? day.plusDays(1)
                        : day.minusDays(1));
        same(caseWhen(book.pages.gt(500)).then(book.state).otherwise(State.GONE),
                each -> each.pages() > 500 ? each.state() : State.GONE);
        same(caseWhen(book.pages.gt(500)).then(value(book.state, State.SOLD)).otherwise(book.state),
                each -> each.pages() > 500 ? State.SOLD : each.state());
    }

    @Test
    void values() {
        LocalDate day = LocalDate.of(2000, 2, 29);
        ComparableExpression<Book, Boolean> yes = value(true);
        same(yes, each -> true);
        same(value(day), each -> day);
        same(value(book.state, State.SOLD), each -> State.SOLD);
        assertThat(session.select(book).where(book.inPrint.eq(value(true))).list())
                .isEqualTo(session.select(book).where(book.inPrint.isTrue()).list());
        assertThat(session.select(book).where(book.state.eq(value(book.state, State.SOLD))).count())
                .isEqualTo(session.select(book).where(book.state.eq(State.SOLD)).count());
    }

    @Test
    void enumsNeedAColumn() {
        String message = "A State is stored as its column says. Write value(column, State.SOLD) with a column of this"
                + " type in place of column.";
        assertThatThrownBy(() -> value(State.SOLD)).hasMessage(message);
        assertThatThrownBy(() -> caseWhen(book.pages.gt(500)).then(State.SOLD)).hasMessage(message);
    }
}
