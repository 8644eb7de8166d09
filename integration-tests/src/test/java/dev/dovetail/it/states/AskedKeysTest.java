package dev.dovetail.it.states;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What cannot be a key is refused before it is sent, with the words of the entity. */
class AskedKeysTest extends StatesTest {
    @Test
    void whatIsNoKeySaysWhyAndHarmsNothing() {
        sent();
        refused(() -> session.find(Writer_.TYPE, "one"), "Writer.id: one is a String, and keys are whole numbers.");
        refused(() -> session.find(Shelf_.TYPE, 1), "Shelf.code: 1 is a Long, and keys are texts.");
        refused(() -> session.find(Site_.TYPE, 1L), "Site: 1 is no key. It has 2 parts: give List.of(tenant, no).");
        refused(() -> session.find(Site_.TYPE, List.of(1)), "Site: [1] is no key. It has 2 parts: give List.of(tenant, no).");
        refused(() -> session.find(Site_.TYPE, List.of(1, "b")), "Site.no: b is a String, and keys are whole numbers.");
        assertThatThrownBy(() -> session.get(Writer_.TYPE, noKey())).hasMessage("Writer: null is no key.");

        assertThat(sent()).isEmpty();
        assertThat(session.find(Writer_.TYPE, 1)).isNull();
        assertThat(session.find(Site_.TYPE, List.of(1, 2L))).isNull();
    }

    private static void refused(Runnable asked, String message) {
        assertThatThrownBy(asked::run).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    /** As from a map that lacks it. */
    private static Object noKey() {
        return Map.<String, Object>of().get("id");
    }
}
