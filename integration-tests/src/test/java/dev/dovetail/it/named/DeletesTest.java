package dev.dovetail.it.named;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.FlushException;
import dev.dovetail.it.named.model.Album;
import dev.dovetail.it.named.model.Album_;
import dev.dovetail.it.named.model.Article;
import dev.dovetail.it.named.model.Article_;
import dev.dovetail.it.named.model.Folder;
import dev.dovetail.it.named.model.Folder_;
import dev.dovetail.it.named.model.Page;
import dev.dovetail.it.named.model.Page_;
import dev.dovetail.it.named.model.Photo_;
import dev.dovetail.it.named.model.Player_;
import dev.dovetail.it.named.model.Print_;
import dev.dovetail.it.named.model.Remark;
import dev.dovetail.it.named.model.Remark_;
import dev.dovetail.it.named.model.Team;
import dev.dovetail.it.named.model.Team_;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Deleting parents: what becomes of their children. */
@DisplayName("E. Deletes and cascades")
class DeletesTest extends Shop {
    private static Remark newRemark(String name) {
        return Remark_.create().name(name);
    }

    @Test
    @DisplayName("E10: delete(u), nothing cascades → select the children, one update of them all to null, one delete")
    void e10_childrenAreSetFree() {
        save(Team_.create().name("u").players(Set.of(Player_.create().name("a"), Player_.create().name("b"))));
        Team u = only(Team_.team);

        session.delete(u);
        session.flush();

        assertThat(sent()).containsExactly("SELECT players", "UPDATE players SET team_id x2", "DELETE teams");
    }

    @Test
    @DisplayName("E11: delete(u), deletes cascade → select the children, one delete of them all, one of the parent")
    void e11_childrenAreDeleted() {
        save(Article_.create().name("u").remarks(List.of(newRemark("a"), newRemark("b"))));
        Article u = only(Article_.article);

        session.delete(u);
        session.flush();

        assertThat(sent()).containsExactly("SELECT remarks", "SELECT footnotes", "DELETE remarks x2", "DELETE articles");
    }

    @Test
    @DisplayName("E12: passive deletes, not loaded → one delete; the database does the rest")
    void e12_theDatabaseDeletes() {
        save(Album_.create().name("u").photos(List.of(Photo_.create().name("a"), Photo_.create().name("b"))));
        Album u = only(Album_.album);

        session.delete(u);
        session.commit();

        assertThat(sent()).containsExactly("DELETE albums");
        assertThat(rows("SELECT name FROM photos")).isEmpty();
    }

    @Test
    @DisplayName("E13: passive deletes → what is loaded is handled in memory, what is not is left to the database")
    void e13_theDatabaseSetsNull() {
        save(Album_.create().name("u").photos(List.of(Photo_.create().name("a")))
                .prints(List.of(Print_.create().name("b"))));
        Album u = only(Album_.album);
        assertThat(u.photos()).hasSize(1);
        forget();

        session.delete(u);
        session.commit();

        assertThat(sent()).containsExactly("DELETE photos", "DELETE albums");
        assertThat(rows("SELECT name, album_id FROM prints")).containsExactly("b null");
    }

    @Test
    @DisplayName("E18: delete(p1), then p2.pages().add(c) before the flush, NOT NULL → c survives with p2's key")
    void e18_aChildIsSavedFromADeletedParent() {
        save(Folder_.create().name("p1").pages(List.of(Page_.create().name("c"))), Folder_.create().name("p2"));
        List<Folder> folders = all(Folder_.folder);
        Page c = folders.get(0).pages().get(0);

        session.delete(folders.get(0));
        folders.get(1).pages().add(c);
        session.commit();

        assertThat(rows("SELECT p.name, f.name FROM pages p JOIN folders f ON f.id = p.folder_id"))
                .containsExactly("c p2");
        assertThat(rows("SELECT name FROM folders")).containsExactly("p2");
    }

    @Test
    @DisplayName("E18: owned: delete(p1), then p2.remarks().add(c) → c is not deleted with p1")
    void e18_anOwnedChildIsSavedFromADeletedParent() {
        save(Article_.create().name("p1").remarks(List.of(newRemark("c"))), Article_.create().name("p2"));
        List<Article> articles = all(Article_.article);
        Remark c = articles.get(0).remarks().get(0);

        session.delete(articles.get(0));
        articles.get(1).remarks().add(c);
        session.commit();

        assertThat(rows("SELECT r.name, a.name FROM remarks r JOIN articles a ON a.id = r.article_id"))
                .containsExactly("c p2");
    }

    @Test
    @DisplayName("B24: the key is NOT NULL, no orphans → remove(a), flush → refused before sending, with the remedies")
    void b24_removingWhatCannotBeWithout() {
        save(Folder_.create().name("u").pages(List.of(Page_.create().name("a"))));
        Folder u = only(Folder_.folder);
        u.pages().remove(0);
        forget();

        assertThatThrownBy(session::flush)
                .isInstanceOf(FlushException.class)
                .hasMessageContaining("Page.folder of Page#")
                .hasMessageContaining("column pages.folder_id is NOT NULL")
                .hasMessageContaining("deleteOrphans = true on Folder.pages")
                .hasMessageContaining("Nothing was written.");
        assertThat(sent()).isEmpty();
    }
}
