package dev.dovetail.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases of {@code docs/sqlalchemy.md} that cannot arise here: the mapping that leads to them does not compile. */
@DisplayName("A40, A41, D21, E05, H03. Decided by the compiler")
class DecidedByTheCompilerTest {
    @TempDir
    Path output;

    private String said(String mapping) throws IOException {
        return String.join("\n", CompilerRun.withProcessors(Path.of("src/test/resources/rejected", mapping), output).messages());
    }

    @Test
    @DisplayName("A40: an entity that extends one that is not sealed → refused")
    void a40_anEntityThatExtendsAnother() throws IOException {
        assertThat(said("ENTITY_EXTENDS_ENTITY")).contains("which is not sealed");
    }

    @Test
    @DisplayName("A41: a second collection names the other side of the first → refused")
    void a41_aSecondCollectionForTheSameSide() throws IOException {
        assertThat(said("BACK_POPULATES_NOT_MUTUAL-third"))
                .contains("User.drafts: backPopulates = \"user\", but Post.user names User.posts");
    }

    @Test
    @DisplayName("D21: two many to many relationships share an association table → refused")
    void d21_aSharedAssociationTable() throws IOException {
        assertThat(said("ASSOCIATION_TABLE_SHARED")).contains("the association table \"post_tags\" belongs to Post.tags already");
    }

    @Test
    @DisplayName("E05: orphans of many parents are to be deleted, without singleParent → refused")
    void e05_orphansOfManyParents() throws IOException {
        assertThat(said("ORPHANS_OF_MANY_PARENTS")).contains("Add singleParent = true, or take deleteOrphans out.");
    }

    @Test
    @DisplayName("H03: only one side names the other → refused")
    void h03_onlyOneSideNamesTheOther() throws IOException {
        assertThat(said("BACK_POPULATES_NOT_MUTUAL")).contains("Post.user names no other side");
    }
}
