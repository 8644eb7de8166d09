package dev.dovetail.it.named;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.it.named.model.Bundle;
import dev.dovetail.it.named.model.Bundle_;
import dev.dovetail.it.named.model.Concept;
import dev.dovetail.it.named.model.Concept_;
import dev.dovetail.it.named.model.Part;
import dev.dovetail.it.named.model.Part_;
import dev.dovetail.it.named.model.Passport;
import dev.dovetail.it.named.model.Passport_;
import dev.dovetail.it.named.model.Person;
import dev.dovetail.it.named.model.Person_;
import dev.dovetail.it.named.model.Screw_;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.Session;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Many to many with itself, and with owners. */
@DisplayName("D. Many to many: with itself, owned")
class OwnedManyToManyTest extends Shop {
    private static Bundle newBundle(String name, Part... parts) {
        return Bundle_.create().name(name).parts(List.of(parts));
    }

    private static Part newPart(String name) {
        return Part_.create().name(name);
    }

    private static Concept newConcept(String name) {
        return Concept_.create().name(name);
    }

    @Test
    @DisplayName("D16: one object at both ends is a one to one: p1 has s → p2 takes s → p1 has none at once")
    void d16_oneAtBothEnds() {
        Passport s = Passport_.create().name("s");
        Person p1 = Person_.create().name("p1").passport(s);
        Person p2 = Person_.create().name("p2");

        p2.passport(s);

        assertThat(s.person()).isSameAs(p2);
        assertThat(p1.passport()).isNull();
    }

    @Test
    @DisplayName("D17: the pair is removed from the other end, commit → the row is gone")
    void d17_removingFromTheOtherEnd() {
        save(newConcept("a").broader(List.of(newConcept("b"))));
        Concept b = all(Concept_.concept).stream().filter(c -> c.name().equals("b")).findFirst().orElseThrow();

        b.narrower().clear();
        session.commit();

        assertThat(rows("SELECT * FROM broader_concepts")).isEmpty();
    }

    @Test
    @DisplayName("D22: with itself: b.broader() is a; a.broader().add(b), commit → both directions hold; c joins them")
    void d22_withItself() {
        Concept a = session.add(newConcept("a"));
        Concept b = newConcept("b").broader(List.of(a));
        Concept c = newConcept("c");

        a.broader().add(b);
        c.narrower().add(a);
        session.commit();
        session.expireAll();

        assertThat(a.broader()).containsExactly(b, c);
        assertThat(a.narrower()).containsExactly(b);
        assertThat(b.broader()).containsExactly(a);
        assertThat(b.narrower()).containsExactly(a);
        assertThat(rows("SELECT * FROM broader_concepts")).hasSize(3);
    }

    @Test
    @DisplayName("D23, E06: owned, single parent: p in b1 → another bundle with p → refused on"
            + " either side, unchanged; first out, then in → moves")
    void d23_aSingleParent() {
        Part p = newPart("p");
        Bundle b1 = newBundle("b1", p);
        Bundle b2 = newBundle("b2");

        assertThatThrownBy(() -> b2.parts().add(p))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Bundle.parts: Part (transient) already belongs to Bundle (transient)");

        assertThatThrownBy(() -> p.bundles().add(b2)).isInstanceOf(IllegalStateException.class);
        assertThat(b1.parts()).containsExactly(p);
        assertThat(b2.parts()).isEmpty();
        p.bundles().clear();
        p.bundles().add(b2);
        assertThat(b1.parts()).isEmpty();
        assertThat(b2.parts()).containsExactly(p);
    }

    @Test
    @DisplayName("D24: owned → b.parts().remove(p), flush → the pair, p and p's own screws are deleted")
    void d24_orphansAndTheirOwn() {
        Part p = newPart("p");
        p.screws().add(Screw_.create().name("s"));
        save(newBundle("b", p, newPart("q")));
        Bundle b = only(Bundle_.bundle);

        b.parts().remove(0);
        session.commit();

        assertThat(rows("SELECT name FROM parts")).containsExactly("q");
        assertThat(rows("SELECT name FROM screws")).isEmpty();
        assertThat(rows("SELECT * FROM bundle_parts")).hasSize(1);
    }

    @Test
    @DisplayName("D24 with a load in between: b.parts().remove(p), other.parts() is read, flush → p is deleted,"
            + " unless other has taken it")
    void d24_orphansAfterALoad() {
        save(newBundle("b", newPart("p"), newPart("q")), newBundle("other"));
        Bundle b = session.select(Bundle_.bundle).where(Bundle_.bundle.name.eq("b")).single();
        Bundle other = session.select(Bundle_.bundle).where(Bundle_.bundle.name.eq("other")).single();
        Part p = b.parts().get(0);
        Part q = b.parts().get(1);

        b.parts().clear();
        assertThat(other.parts()).isEmpty();
        assertThat(rows("SELECT name FROM parts ORDER BY name")).containsExactly("p", "q");
        other.parts().add(q);
        session.commit();

        assertThat(rows("SELECT name FROM parts")).containsExactly("q");
        assertThat(rows("SELECT * FROM bundle_parts")).hasSize(1);
        assertThat(Session.stateOf(p)).isSameAs(EntityState.DELETED);
    }
}
