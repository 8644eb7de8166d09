package dev.dovetail.it.named;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.named.model.Coin;
import dev.dovetail.it.named.model.Coin_;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An entity's own equals decides what its collections take for one; a flush always tells rows apart. */
@DisplayName("Unit of work: entities with an equality of their own")
class OwnEqualityTest extends Shop {
    private static Coin newCoin(String slot) {
        return Coin_.create().cents(5).slot(slot);
    }

    @Test
    @DisplayName("objects that are equal are inserted, updated and deleted row by row")
    void equalObjectsAreRowsOfTheirOwn() {
        Coin first = session.add(newCoin("a"));
        Coin second = session.add(newCoin("b"));
        session.commit();
        assertThat(first).isEqualTo(second);
        assertThat(rows("SELECT slot FROM coins ORDER BY slot")).containsExactly("a", "b");

        first.slot("c");
        second.slot("d");
        session.commit();
        assertThat(rows("SELECT slot FROM coins ORDER BY slot")).containsExactly("c", "d");

        session.delete(first);
        session.commit();
        assertThat(rows("SELECT slot FROM coins")).containsExactly("d");
    }

    @Test
    @DisplayName("equal objects exchange a unique value")
    void equalObjectsExchangeAUniqueValue() {
        Coin first = session.add(newCoin("a"));
        Coin second = session.add(newCoin("b"));
        session.commit();
        List<Long> ids = List.of(first.id(), second.id());

        first.slot("b");
        second.slot("a");
        session.commit();

        assertThat(rows("SELECT slot FROM coins ORDER BY id")).containsExactly("b", "a");
        assertThat(List.of(first.id(), second.id())).isEqualTo(ids);
    }
}
