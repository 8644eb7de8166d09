package dev.dovetail.it.hierarchy.writes;

import static dev.dovetail.it.hierarchy.tree.File_.file;
import static dev.dovetail.it.hierarchy.tree.Folder_.folder;
import static dev.dovetail.it.hierarchy.tree.Node_.node;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.hierarchy.OnEachDatabase;
import dev.dovetail.it.hierarchy.tree.File;
import dev.dovetail.it.hierarchy.tree.File_;
import dev.dovetail.it.hierarchy.tree.Folder;
import dev.dovetail.it.hierarchy.tree.Folder_;
import dev.dovetail.it.hierarchy.tree.Node;
import dev.dovetail.it.hierarchy.tree.TreeSchema;
import dev.dovetail.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A tree whose inner nodes are a type of their own, with keys made before the insert. */
class TreeWritesTest extends OnEachDatabase {
    private static final String ALL =
            "SELECT n.name, f.name, x.total FROM tree_nodes n LEFT JOIN tree_nodes f ON f.id ="
            + " n.folder_id LEFT JOIN tree_files x ON x.id = n.id ORDER BY n.name";

    @Override
    protected Schema schema() {
        return TreeSchema.SCHEMA;
    }

    private static Folder newFolder(String name, Node... children) {
        Folder made = Folder_.create();
        made.name(name);
        made.children().addAll(List.of(children));
        return made;
    }

    private static File newFile(String name) {
        File made = File_.create().pages(2).size(3);
        made.name(name);
        return made;
    }

    private Folder stored() {
        Folder root = newFolder("a", newFile("b"), newFolder("c", newFolder("d", newFile("e")), newFile("f")));
        session.add(root);
        saved();
        return session.select(folder).where(folder.name.eq("a")).single();
    }

    @Test
    void foldersAreInsertedBeforeWhatTheyHold() {
        File made = newFile("b");
        session.add(newFolder("a", made, newFolder("c")));
        session.flush();
        assertThat(made.total()).isEqualTo(6);
        session.commit();
        assertThat(rows(ALL)).containsExactly("a,null,null", "b,a,6", "c,a,null");
    }

    @Test
    void aFolderIsDeletedWithTheRowsOfAllTables() {
        Folder root = stored();
        session.delete(root);
        session.commit();
        assertThat(rows("SELECT id FROM tree_nodes")).isEmpty();
        assertThat(rows("SELECT id FROM tree_files")).isEmpty();
    }

    @Test
    void aBulkDeleteOfFoldersAndFiles() {
        stored();
        assertThat(session.delete(file).where(file.folder().name.eq("d"), file.total.eq(6)).execute()).isEqualTo(1);
        assertThat(session.delete(node).where(node.name.ge("a")).execute()).isEqualTo(5);
        session.commit();
        assertThat(rows("SELECT id FROM tree_nodes")).isEmpty();
    }

    @Test
    void orphansAreDeletedAndMovedNodesStay() {
        Folder root = stored();
        Folder c = (Folder) root.children().stream().filter(Folder.class::isInstance).findFirst().orElseThrow();
        Folder d = (Folder) c.children().stream().filter(Folder.class::isInstance).findFirst().orElseThrow();
        root.children().add(d);
        root.children().remove(c);
        session.commit();
        assertThat(rows(ALL)).containsExactly("a,null,null", "b,a,6", "d,a,null", "e,d,6");
    }

    @Test
    void computedColumnsAreReadAfterAnUpdateOfTheirTable() {
        stored();
        File b = session.select(file).where(file.name.eq("b")).single();
        b.pages(5);
        session.flush();
        assertThat(b.total()).isEqualTo(15);
        sent();
        b.name("z");
        session.flush();
        assertThat(b.total()).isEqualTo(15);
        assertThat(sent()).containsExactly("UPDATE tree_nodes SET name = ? WHERE id = ?");
    }

    @Test
    void namesAreExchangedBetweenAFileAndAFolder() {
        Folder root = stored();
        Node b = root.children().stream().filter(each -> each.name().equals("b")).findFirst().orElseThrow();
        Node c = root.children().stream().filter(each -> each.name().equals("c")).findFirst().orElseThrow();
        b.name("c");
        c.name("b");
        session.commit();
        assertThat(rows(ALL)).contains("b,a,null", "c,a,6");
        again();
        Folder again = session.select(folder).where(folder.name.eq("a")).single();
        Node gone = session.select(node).where(node.name.eq("c")).single();
        session.delete(gone);
        again.children().add(newFolder("c"));
        session.commit();
        assertThat(rows(ALL)).contains("c,a,null");
    }
}
