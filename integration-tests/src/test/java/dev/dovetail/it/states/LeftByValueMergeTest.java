package dev.dovetail.it.states;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Children that were given another parent by value, and taken out of their former one, while detached, then merged. */
class LeftByValueMergeTest extends StatesTest {
    private Writer detached() {
        return fixture.database().compute(other -> {
            Writer writer = other.get(Writer_.TYPE, key(Writer_.TYPE, 1));
            assertThat(writer.books()).hasSize(2);
            return writer;
        });
    }

    @Test
    void mergedWithItsFormerParentInEitherOrder() {
        saveTwoWriters();
        Writer former = detached();
        Book early = former.books().get(0).writerId(key(Writer_.TYPE, 2));
        Book late = former.books().get(1);
        former.books().clear();
        late.writerId(key(Writer_.TYPE, 2));

        session.merge(early);
        session.merge(former);
        session.merge(late);

        assertThat(nth(Writer_.TYPE, 1).books()).isEmpty();
        session.commit();
        assertThat(rows(BOOKS)).containsExactly("a w", "b w");
    }

    @Test
    void mergedAlone() {
        saveTwoWriters();
        Writer former = detached();
        Book moved = former.books().remove(0).writerId(key(Writer_.TYPE, 2));

        Book own = session.merge(moved);

        session.commit();
        assertThat(own.writer().name()).isEqualTo("w");
        assertThat(rows(BOOKS)).containsExactly("a w", "b v");
    }

    @Test
    void theFormerParentMergedAloneDeletesIt() {
        saveTwoWriters();
        Writer former = detached();
        former.books().get(0).writerId(key(Writer_.TYPE, 2));
        former.books().remove(0);

        session.merge(former);

        session.commit();
        assertThat(rows(BOOKS)).containsExactly("b v");
    }

    @Test
    void aMergeThatLetsGoOfWhatTheSessionHasMoved() {
        saveTwoWriters();
        Writer former = detached();
        former.books().remove(0);
        Book own = nth(Book_.TYPE, 1).writerId(key(Writer_.TYPE, 2));

        session.merge(former);

        session.commit();
        assertThat(own.writer().name()).isEqualTo("w");
        assertThat(rows(BOOKS)).containsExactly("a w", "b v");
    }

    @Test
    void aReferenceThatWasSetOnTheMergedOneDecides() {
        save(writer("v", "a", "b"), writer("w"), writer("x"));
        Writer former = detached();
        Book moved = former.books().get(0).writerId(key(Writer_.TYPE, 2));
        moved.writer(fixture.database().compute(other -> other.get(Writer_.TYPE, key(Writer_.TYPE, 3))));
        assertThat(former.books()).hasSize(1);

        session.merge(former);
        session.merge(moved);

        session.commit();
        assertThat(rows(BOOKS)).containsExactly("a x", "b v");
    }
}
