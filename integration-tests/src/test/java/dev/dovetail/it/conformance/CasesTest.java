package dev.dovetail.it.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.it.database.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the conformance command makes of files that it is given. */
class CasesTest {
    private static final String USER = "{\"op\":\"new\",\"type\":\"User\",\"ref\":\"u\"}";

    @TempDir
    Path directory;

    private Path file(String name, String... lines) throws IOException {
        return Files.write(directory.resolve(name), List.of(lines));
    }

    private static String sync(String id, String... steps) {
        return "{\"id\":\"" + id + "\",\"category\":\"sync\",\"steps\":[" + String.join(",", steps) + "]}";
    }

    private List<String> run(String... steps) throws IOException {
        return Conformance.run(TestDatabase.H2, Case.read(file("run.jsonl", sync("one", steps))));
    }

    @Test
    void aDirectoryIsReadInTheOrderOfItsNamesAndOtherFilesAreNot() throws IOException {
        file("b.jsonl", sync("third"));
        file("a.jsonl", sync("first"), "", sync("second"));
        file("README.md", "no case");

        assertThat(Case.read(directory)).extracting(Case::id).containsExactly("first", "second", "third");
        assertThat(Case.read(directory.resolve("b.jsonl"))).extracting(Case::id).containsExactly("third");
    }

    @Test
    void aPathWithoutCasesIsAnError() throws IOException {
        Path nowhere = directory.resolve("nowhere");
        Path empty = file("empty.jsonl");

        assertThatThrownBy(() -> Case.read(nowhere)).hasMessage(nowhere + ": there is no such file or directory.");
        assertThatThrownBy(() -> Case.read(empty)).hasMessageStartingWith(empty + ": holds no cases.");
    }

    @Test
    void aLineThatIsNoCaseIsAnErrorThatNamesIt() throws IOException {
        Path broken = file("broken.jsonl", sync("good"), "{\"id\":");
        Path number = file("number.jsonl", "7");
        Path rowless = file("rowless.jsonl", sync("good").replace("sync", "flush"));

        assertThatThrownBy(() -> Case.read(broken)).hasMessageStartingWith(broken + ":2: is not JSON: ");
        assertThatThrownBy(() -> Case.read(number))
                .hasMessage(number + ":1: a case has an id, a category and an array of steps.");
        assertThatThrownBy(() -> Case.read(rowless))
                .hasMessage(rowless + ":1: a case with a session has an object of tables.");
    }

    @Test
    void aStepThatMakesNoSenseFailsItsCaseAndSaysWhy() throws IOException {
        assertThat(run("{\"op\":\"jump\"}")).singleElement().asString()
                .isEqualTo("one: step 0 {\"op\":\"jump\"}: java.lang.IllegalArgumentException:"
                        + " There is no operation \"jump\".");
        assertThat(run("{\"op\":\"clear\",\"ref\":\"u\",\"rel\":\"posts\"}")).singleElement().asString()
                .contains("There is no object \"u\".");
        assertThat(run(USER, "{\"op\":\"clear\",\"ref\":\"u\",\"rel\":\"tags\"}")).singleElement().asString()
                .contains("u has no relationship \"tags\".");
        assertThat(run(USER, "{\"op\":\"clear\",\"ref\":\"u\",\"rel\":\"profile\"}")).singleElement().asString()
                .contains("u.profile is no collection.");
        assertThat(run(USER, "{\"op\":\"read\",\"ref\":\"u\",\"rel\":\"posts\"}")).singleElement().asString()
                .contains("A read says what it expects.");
        assertThat(run("{\"op\":\"flush\"}")).singleElement().asString()
                .contains("A case of the category sync has no session.");
    }

    @Test
    void theFirstStepThatDiffersIsNamedWithWhatWasFound() throws IOException {
        assertThat(run(USER, "{\"op\":\"read\",\"ref\":\"u\",\"rel\":\"posts\",\"expect\":[\"p\"]}")).containsExactly(
                "one: step 1 {\"op\":\"read\",\"ref\":\"u\",\"rel\":\"posts\",\"expect\":[\"p\"]}: found []");
    }

    @Test
    void casesOfOneIdCountEach() throws IOException {
        Path twice = file("twice.jsonl", sync("one", "{\"op\":\"jump\"}"), sync("one", "{\"op\":\"jump\"}"));

        assertThat(Conformance.run(TestDatabase.H2, Case.read(twice))).hasSize(2);
    }
}
