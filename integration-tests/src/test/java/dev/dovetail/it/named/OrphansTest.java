package dev.dovetail.it.named;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.named.model.Article;
import dev.dovetail.it.named.model.Article_;
import dev.dovetail.it.named.model.Event;
import dev.dovetail.it.named.model.Event_;
import dev.dovetail.it.named.model.Guest;
import dev.dovetail.it.named.model.Guest_;
import dev.dovetail.it.named.model.Label;
import dev.dovetail.it.named.model.Label_;
import dev.dovetail.it.named.model.Parcel;
import dev.dovetail.it.named.model.Parcel_;
import dev.dovetail.it.named.model.Remark;
import dev.dovetail.it.named.model.Remark_;
import dev.dovetail.it.named.model.Ticket;
import dev.dovetail.it.named.model.Ticket_;
import dev.dovetail.metadata.EntityState;
import dev.dovetail.session.Session;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Children that are deleted without their parent. */
@DisplayName("E. Orphans")
class OrphansTest extends Shop {
    private static Article newArticle(String name, Remark... remarks) {
        return Article_.create().name(name).remarks(List.of(remarks));
    }

    private static Remark newRemark(String name) {
        return Remark_.create().name(name);
    }

    private List<String> remarks() {
        return rows("SELECT r.name, a.name FROM remarks r LEFT JOIN articles a ON a.id = r.article_id ORDER BY r.name");
    }

    @Test
    @DisplayName("E01: u in the session → add(new a): a is in the session; remove(a): it has left")
    void e01_aNewChildComesAndGoes() {
        Article u = session.add(newArticle("u"));
        Remark a = newRemark("a");

        u.remarks().add(a);
        EntityState added = Session.stateOf(a);
        u.remarks().remove(a);

        assertThat(added).isEqualTo(EntityState.PENDING);
        assertThat(Session.stateOf(a)).isEqualTo(EntityState.TRANSIENT);
    }

    @Test
    @DisplayName("E01b: a added, u not → u.remarks().add(a), remove(a); add(u), flush → a is not in the session")
    void e01b_aNewChildComesAndGoesBeforeItsParent() {
        Article u = newArticle("u");
        Remark a = session.add(newRemark("a"));

        u.remarks().add(a);
        u.remarks().remove(a);
        session.add(u);
        session.commit();

        assertThat(session.contains(a)).isFalse();
        assertThat(remarks()).isEmpty();
    }

    @Test
    @DisplayName("E02: persistent → remove(a), flush → exactly one delete")
    void e02_removingDeletes() {
        save(newArticle("u", newRemark("a"), newRemark("b")));
        Article u = only(Article_.article);

        u.remarks().remove(0);
        forget();
        session.flush();

        assertThat(sent()).containsExactly("DELETE remarks");
    }

    @Test
    @DisplayName("E03: both loaded → u1.remarks().remove(a), u2.remarks().add(a), flush → one update: it has moved")
    void e03_removingAndAddingElsewhereMoves() {
        save(newArticle("u1", newRemark("a")), newArticle("u2"));
        List<Article> articles = all(Article_.article);
        Remark a = articles.get(0).remarks().get(0);
        assertThat(articles.get(1).remarks()).isEmpty();
        forget();

        articles.get(0).remarks().remove(a);
        articles.get(1).remarks().add(a);
        session.flush();

        assertThat(sent()).containsExactly("UPDATE remarks SET article_id");
    }

    @Test
    @DisplayName("E03b: u2 not loaded, autoflush → the same: it moves; the load in between does not delete it")
    void e03b_theLoadInBetweenDoesNotDelete() {
        save(newArticle("u1", newRemark("a")), newArticle("u2"));
        Article u1 = session.select(Article_.article).where(Article_.article.name.eq("u1")).single();
        Article u2 = session.select(Article_.article).where(Article_.article.name.eq("u2")).single();
        Remark a = u1.remarks().get(0);

        u1.remarks().remove(a);
        u2.remarks().add(a);
        session.commit();

        assertThat(remarks()).containsExactly("a u2");
        assertThat(Session.stateOf(a)).isEqualTo(EntityState.PERSISTENT);
    }

    @Test
    @DisplayName("E03c: u2.remarks().add(a), or a.article(u2), without a remove → it moves by one update")
    void e03c_addingElsewhereMoves() {
        save(newArticle("u1", newRemark("a"), newRemark("b")), newArticle("u2"));
        List<Article> articles = all(Article_.article);
        List<Remark> both = List.copyOf(articles.get(0).remarks());
        assertThat(articles.get(1).remarks()).isEmpty();
        forget();

        articles.get(1).remarks().add(both.get(0));
        both.get(1).article(articles.get(1));
        session.flush();

        assertThat(sent()).containsExactly("UPDATE remarks SET article_id x2");
        session.commit();
        assertThat(remarks()).containsExactly("a u2", "b u2");
    }

    @Test
    @DisplayName("E04: u.remarks() loaded → a.article(null), flush → a is deleted")
    void e04_clearingTheReferenceDeletes() {
        save(newArticle("u", newRemark("a")));
        Article u = only(Article_.article);

        u.remarks().get(0).article(null);
        session.commit();

        assertThat(remarks()).isEmpty();
    }

    @Test
    @DisplayName("E04c: u not in memory → a.article(null), flush → a is deleted all the same")
    void e04c_clearingTheReferenceDeletesWithoutTheParent() {
        save(newArticle("u", newRemark("a")));
        Remark a = only(Remark_.remark);

        a.article(null);
        session.commit();

        assertThat(remarks()).isEmpty();
    }

    @Test
    @DisplayName("E07: x, k become k, new → flush → one insert and one delete, in this order; k is untouched")
    void e07_replacingTheContent() {
        save(newArticle("u", newRemark("k"), newRemark("x")));
        Article u = only(Article_.article);
        Remark k = u.remarks().get(0);

        u.remarks(List.of(k, newRemark("new")));
        forget();
        session.flush();

        assertThat(sent()).containsExactly("INSERT remarks", "DELETE remarks");
        session.commit();
        assertThat(remarks()).containsExactly("k u", "new u");
    }

    @Test
    @DisplayName("E08: new 1, 2 replaced by 3 → only 3 is inserted")
    void e08_replacingNewChildren() {
        Article u = session.add(newArticle("u", newRemark("1"), newRemark("2")));

        u.remarks(List.of(newRemark("3")));
        session.commit();

        assertThat(remarks()).containsExactly("3 u");
    }

    @Test
    @DisplayName("E09: a child that never had a parent → inserted; the database decides over its null key")
    void e09_aChildWithoutParent() {
        session.add(newRemark("a"));

        session.commit();

        assertThat(remarks()).containsExactly("a null");
    }

    @Test
    @DisplayName("E16: many to one, owned: new p → a.label(p), a.label(q) → p has left the session")
    void e16_aNewTargetIsReplaced() {
        Parcel a = session.add(Parcel_.create().name("a"));
        Label p = Label_.create().name("p");
        Label q = Label_.create().name("q");

        a.label(p);
        EntityState before = Session.stateOf(p);
        a.label(q);
        session.commit();

        assertThat(before).isEqualTo(EntityState.PENDING);
        assertThat(Session.stateOf(p)).isEqualTo(EntityState.TRANSIENT);
        assertThat(rows("SELECT name FROM labels")).containsExactly("q");
    }

    @Test
    @DisplayName("E17: many to one, owned: a.label(p) twice → p is no orphan; a.label(q) → p's row is deleted")
    void e17_aTargetIsSetAgain() {
        save(Parcel_.create().name("a").label(Label_.create().name("p")));
        Parcel a = only(Parcel_.parcel);
        Label p = a.label();

        a.label(p);
        session.commit();

        assertThat(rows("SELECT name FROM labels")).containsExactly("p");
        a.label(Label_.create().name("q"));
        session.commit();
        assertThat(rows("SELECT name FROM labels")).containsExactly("q");
    }

    @Test
    @DisplayName("E19: two owners → removed from either, the new child leaves the session, the persistent one is deleted")
    void e19_twoOwners() {
        Event event = session.add(Event_.create().name("e"));
        Guest guest = session.add(Guest_.create().name("g"));
        Ticket fresh = Ticket_.create().name("new").event(event).guest(guest);
        Ticket one = Ticket_.create().name("1").event(event).guest(guest);
        Ticket two = Ticket_.create().name("2").event(event).guest(guest);

        event.tickets().remove(fresh);
        session.flush();
        List<String> before = List.of(Session.stateOf(fresh).name(), Session.stateOf(one).name());
        event.tickets().remove(one);
        guest.tickets().remove(two);
        session.commit();

        assertThat(before).containsExactly("TRANSIENT", "PERSISTENT");
        assertThat(rows("SELECT name FROM tickets")).isEmpty();
        assertThat(guest.tickets()).doesNotContain(one, two);
    }
}
