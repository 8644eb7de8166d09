package dev.dovetail.it.named;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.FlushException;
import dev.dovetail.error.StaleObjectException;
import dev.dovetail.it.named.model.City;
import dev.dovetail.it.named.model.City_;
import dev.dovetail.it.named.model.Country;
import dev.dovetail.it.named.model.Country_;
import dev.dovetail.it.named.model.Course;
import dev.dovetail.it.named.model.Course_;
import dev.dovetail.it.named.model.Crate;
import dev.dovetail.it.named.model.Crate_;
import dev.dovetail.it.named.model.Document;
import dev.dovetail.it.named.model.Document_;
import dev.dovetail.it.named.model.Enrolment;
import dev.dovetail.it.named.model.Enrolment_;
import dev.dovetail.it.named.model.Paragraph_;
import dev.dovetail.it.named.model.Player;
import dev.dovetail.it.named.model.Player_;
import dev.dovetail.it.named.model.Student;
import dev.dovetail.it.named.model.Student_;
import dev.dovetail.it.named.model.Team;
import dev.dovetail.it.named.model.Team_;
import dev.dovetail.it.named.model.Warehouse;
import dev.dovetail.it.named.model.Warehouse_;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Versions, association entities, composite and natural keys, orders of loading. */
@DisplayName("Unit of work: versions, association entities, keys")
class MappedShapesTest extends Shop {
    private static Warehouse newWarehouse(String country, int code, Crate... crates) {
        return Warehouse_.create().country(country).code(code).name(country + code).crates(List.of(crates));
    }

    private static Crate newCrate(String name) {
        return Crate_.create().name(name);
    }

    @Test
    @DisplayName("a version is 1 at first, and one more at each update; a child's change does not count")
    void versionsCount() {
        Document d = session.add(Document_.create().name("d"));
        session.commit();
        int first = d.version();

        d.body("text");
        session.commit();
        d.paragraphs().add(Paragraph_.create().name("p"));
        forget();
        session.commit();

        assertThat(first).isEqualTo(1);
        assertThat(d.version()).isEqualTo(2);
        assertThat(sent()).containsExactly("INSERT paragraphs");
        assertThat(rows("SELECT version FROM documents")).containsExactly("2");
    }

    @Test
    @DisplayName("a stale version: the update of what another transaction has changed is refused; rollback reads it "
            + "anew")
    void staleUpdate() {
        save(Document_.create().name("d").body("old"));
        Document d = only(Document_.document);
        session.commit();
        execute("UPDATE documents SET body = 'theirs', version = 2");

        d.body("mine");

        assertThatThrownBy(session::flush)
                .isInstanceOf(StaleObjectException.class)
                .hasMessageContaining("Document#")
                .hasMessageContaining("another transaction has changed or deleted it")
                .hasMessageContaining("session.rollback()");
        session.rollback();
        assertThat(d.body()).isEqualTo("theirs");
        assertThat(d.version()).isEqualTo(2);
        d.body("mine, now");
        session.commit();
        assertThat(rows("SELECT body, version FROM documents")).containsExactly("mine, now 3");
    }

    @Test
    @DisplayName("a stale version: the delete of what another transaction has changed is refused")
    void staleDelete() {
        save(Document_.create().name("d"));
        Document d = only(Document_.document);
        session.commit();
        execute("UPDATE documents SET version = 2");

        session.delete(d);

        assertThatThrownBy(session::flush).isInstanceOf(StaleObjectException.class).hasMessageContaining("to delete");
        session.rollback();
        assertThat(rows("SELECT name FROM documents")).containsExactly("d");
    }

    @Test
    @DisplayName("an association entity is known by what it associates: its key comes from both references")
    void associationEntity() {
        Student s = session.add(Student_.create().name("s"));
        Course c = session.add(Course_.create().name("c"));
        Enrolment e = Enrolment_.create().course(c).grade(1);

        s.enrolments().add(e);
        session.commit();

        assertThat(e.studentId()).isEqualTo(s.id());
        assertThat(session.find(Enrolment_.TYPE, List.of(s.id(), c.id()))).isSameAs(e);
        assertThat(c.enrolments()).containsExactly(e);
        s.enrolments().remove(e);
        forget();
        session.commit();
        assertThat(sent()).containsExactly("DELETE enrolments");
        assertThat(c.enrolments()).isEmpty();
    }

    @Test
    @DisplayName("an association entity loses an end that does not own it → refused, with the identifier named")
    void associationEntityWithoutAnEnd() {
        Student s = session.add(Student_.create().name("s"));
        Course c = session.add(Course_.create().name("c"));
        s.enrolments().add(Enrolment_.create().course(c));
        session.commit();

        c.enrolments().clear();

        assertThatThrownBy(session::flush)
                .isInstanceOf(FlushException.class)
                .hasMessageContaining("Enrolment.course of Enrolment#")
                .hasMessageContaining("part of the identifier")
                .hasMessageContaining("deleteOrphans = true on Course.enrolments");
    }

    @Test
    @DisplayName("a key of two columns: set, moved, set to null, loaded for all of a result at once")
    void compositeKeys() {
        save(newWarehouse("de", 1, newCrate("a"), newCrate("b")), newWarehouse("fr", 1, newCrate("c")),
                newWarehouse("fr", 2));
        List<Warehouse> all = new ArrayList<>(session.select(Warehouse_.warehouse)
                .orderBy(Warehouse_.warehouse.name.asc()).list());
        forget();

        assertThat(all.get(0).crates()).extracting(Crate::name).containsExactly("a", "b");
        assertThat(all.get(2).crates()).isEmpty();
        assertThat(sent()).containsExactly("SELECT crates");
        all.get(2).crates().add(all.get(0).crates().get(0));
        all.get(0).crates().get(0).warehouse(null);
        session.commit();
        assertThat(rows("SELECT name, country, warehouse_code FROM crates ORDER BY name"))
                .containsExactly("a fr 2", "b null null", "c fr 1");
    }

    @Test
    @DisplayName("half a key of two columns is no key: the reference is null, and nothing is sent")
    void halfAKey() {
        save(newWarehouse("de", 1, newCrate("a")));
        execute("UPDATE crates SET warehouse_code = NULL");
        Crate a = only(Crate_.crate);

        assertThat(a.warehouse()).isNull();
        assertThat(sent()).isEmpty();
    }

    @Test
    @DisplayName("the client's keys: 1000 rows in one statement, whatever the database")
    void keysOfTheClient() {
        for (int i = 0; i < 1000; i++) {
            session.add(newWarehouse("de", i));
        }

        session.flush();

        assertThat(sent()).containsExactly("INSERT warehouses x1000");
    }

    @Test
    @DisplayName("a natural key changes: the row is found by the old one, the object by the new one")
    void aNaturalKeyChanges() {
        save(Country_.create().code("aa").name("A"));
        Country a = only(Country_.country);

        a.code("bb");
        session.commit();

        assertThat(rows("SELECT code, name FROM countries")).containsExactly("bb A");
        assertThat(session.find(Country_.TYPE, "bb")).isSameAs(a);
        a.code("cc");
        session.flush();
        session.rollback();
        assertThat(a.code()).isEqualTo("bb");
        assertThat(session.find(Country_.TYPE, "bb")).isSameAs(a);
    }

    @Test
    @DisplayName("a natural key changes that children refer to: they follow, loaded or not")
    void aNaturalKeyChangesUnderChildren() {
        Country a = Country_.create().code("aa").name("A");
        a.cities().add(City_.create().name("x"));
        a.cities().add(City_.create().name("y"));
        save(a);
        Country loaded = only(Country_.country);
        City x = session.select(City_.city).where(City_.city.name.eq("x")).single();

        loaded.code("bb");
        session.commit();

        assertThat(rows("SELECT name, country_code FROM cities ORDER BY name")).containsExactly("x bb", "y bb");
        assertThat(x.countryCode()).isEqualTo("bb");
        assertThat(x.country()).isSameAs(loaded);
    }

    @Test
    @DisplayName("OrderBy is the order of loading, also descending, for every way of loading")
    void orderOfLoading() {
        Team t = Team_.create().name("t");
        save(t.players(Set.of(newPlayer("b"), newPlayer("c"), newPlayer("a"))));

        Team lazy = only(Team_.team);

        assertThat(lazy.roster()).extracting(Player::name).containsExactly("c", "b", "a");
        for (dev.dovetail.query.Plan<Team> plan : List.<dev.dovetail.query.Plan<Team>>of(
                dev.dovetail.query.Plans.joined(Team_.team.roster()),
                dev.dovetail.query.Plans.selectIn(Team_.team.roster()))) {
            reopen();
            assertThat(session.select(Team_.team).with(plan).single().roster()).extracting(Player::name)
                    .containsExactly("c", "b", "a");
        }
    }

    private static Player newPlayer(String name) {
        return Player_.create().name(name);
    }
}
