package dev.dovetail.tools.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.tools.source.SourceFolder.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFolderTest {
    @TempDir
    private Path root;

    @Test
    void replacesWhatItWroteAndKeepsWhatWasEdited() throws IOException {
        SourceFolder folder = new SourceFolder(root, "com.acme");
        Path file = root.resolve("com/acme/Film.java");
        Path beside = root.resolve("com/acme/Film.java.new");
        assertThat(folder.write("Film", "the table film", "one\n")).isEqualTo(Outcome.WRITTEN);
        assertThat(Files.readString(file)).startsWith("// Written by dovetail-tools from the table film; ")
                .endsWith("\none\n");
        assertThat(folder.write("Film", "the table film", "one\n")).isEqualTo(Outcome.SAME);
        assertThat(folder.write("Film", "the table film", "two\n")).isEqualTo(Outcome.UPDATED);

        String edited = Files.readString(file).replace("two", "mine");
        Files.writeString(file, edited);
        // The table is as it was: there is nothing to say.
        assertThat(folder.write("Film", "the table film", "two\n")).isEqualTo(Outcome.SAME);
        assertThat(folder.write("Film", "the table film", "three\n")).isEqualTo(Outcome.BESIDE);
        assertThat(Files.readString(file)).isEqualTo(edited);
        assertThat(Files.readString(beside)).endsWith("\nthree\n");

        // The user has taken the new version over.
        Files.writeString(file, "three\n");
        assertThat(folder.write("Film", "the table film", "three\n")).isEqualTo(Outcome.SAME);
        assertThat(beside).doesNotExist();
    }

    @Test
    void keepsWhatSomebodyElseWrote() throws IOException {
        SourceFolder folder = new SourceFolder(root, "");
        Files.writeString(root.resolve("Film.java"), "interface Film {}\n");
        assertThat(folder.write("Film", "the table film", "one\n")).isEqualTo(Outcome.BESIDE);
        assertThat(Files.readString(root.resolve("Film.java"))).isEqualTo("interface Film {}\n");
    }

    @Test
    void doesNotMindTheLineEndsOfGit() throws IOException {
        SourceFolder folder = new SourceFolder(root, "");
        Path file = root.resolve("Film.java");
        folder.write("Film", "the table film", "one\n");
        Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
        assertThat(folder.write("Film", "the table film", "one\n")).isEqualTo(Outcome.SAME);
        assertThat(folder.write("Film", "the table film", "two\n")).isEqualTo(Outcome.UPDATED);
    }
}
