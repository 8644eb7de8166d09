package dev.dovetail.sample.blog.tour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.sample.page.Page;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Checks the tour: the number of statements in each scene is as claimed, and the page is readable. */
class TourTest {
    private static final List<String> IDEAS = List.of("A foreign key connects tables", "The key lives in the child",
            "The three kinds", "What a relationship adds to a key", "Back population, as it happens",
            "One-to-many: User ──< Post ──< Comment", "One-to-one: User ── Profile",
            "Many-to-many: Student >──< Course", "Inner join", "Join with a filter", "Outer join",
            "Lazy loading: two statements", "Eager loading: one statement", "backref: declare one side, get both",
            "Hierarchies: sealed types", "Embedded records: values of several columns",
            "The six-step checklist", "Common mistakes, and their compile errors", "The three-line mental model");

    private static List<Told> told;
    private static String page;

    @BeforeAll
    static void tour() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            told = new Tour(JdbcConnectionPool.create("jdbc:h2:mem:tour;DB_CLOSE_DELAY=-1", "sa", ""),
                    new Page(print)).run();
        }
        page = out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void tellsEachIdeaInOrder() {
        int number = 0;
        int from = 0;
        for (String idea : IDEAS) {
            int at = page.indexOf(String.format("%3d  %s%n", ++number, idea), from);
            assertThat(at).as(idea).isGreaterThan(from);
            from = at;
        }
    }

    @Test
    void lazyLoadingTakesTwoStatementsAndEagerLoadingOne() {
        assertThat(scene("lazy").statements()).hasSize(2);
        assertThat(scene("eager").statements()).hasSize(1);
        assertThat(scene("eager").result()).isEqualTo(scene("lazy").result())
                .containsExactly("[Post#2 “A solo career”, Post#3 “On harmony”]");
    }

    @Test
    void manyLazyListsTakeTwoStatementsTogether() {
        assertThat(scene("lazyForMany").statements()).hasSize(2);
        assertThat(scene("eagerIn").statements()).hasSize(2);
    }

    @Test
    void backPopulationSendsNothing() {
        for (String name : List.of("atFirst", "addToTheList", "setTheUser", "removeFromTheList")) {
            assertThat(scene(name).statements()).as(name).isEmpty();
        }
        assertThat(scene("addToTheList").result()).contains("purpleRain.user()  User (transient) “Prince”");
        assertThat(scene("setTheUser").result()).contains("prince.posts()     []");
    }

    @Test
    void anInnerJoinLeavesOutWhatAnOuterJoinKeeps() {
        assertThat(scene("inner").result().toString()).doesNotContain("vault");
        assertThat(scene("outer").result().toString()).contains("Post#4 “Found in the vault”  null");
        assertThat(scene("outer").statements()).hasSize(1);
        assertThat(scene("filtered").result()).containsExactly("[Post#1 “Kiss”]").isEqualTo(
                scene("filteredByPath").result());
        assertThat(scene("filteredByPath").statements().get(0).sql()).isEqualTo(
                scene("filtered").statements().get(0).sql());
    }

    @Test
    void aHierarchyIsReadByOneStatement() {
        assertThat(scene("shelve").statements()).hasSize(6);
        assertThat(scene("all").statements()).hasSize(1);
        assertThat(scene("all").result()).containsExactly("Book#1  ISBN 978-0-15-602760-1", "Film#2  166 minutes");
        assertThat(scene("byIsbn").result()).containsExactly("[Book#1 “Solaris”]");
        assertThat(scene("withAuthors").statements()).hasSize(2);
        assertThat(scene("correct").statements().get(1).sql()).isEqualTo("UPDATE books SET isbn = ? WHERE id = ?");
    }

    @Test
    void aRecordIsStoredInColumns() {
        assertThat(scene("register").result()).containsExactly("ada.work()   null",
                "alan.work()  Address[street=Bletchley Park, city=null, country=UK]");
        assertThat(scene("sameAddress").result()).containsExactly("[Reader#2 “Alan”]");
        assertThat(scene("move").statements().get(1).sql())
                .isEqualTo("UPDATE readers SET home_street = ?, home_city = ? WHERE id = ?");
    }

    @Test
    void mistakesGetTheirErrors() {
        for (String problem : List.of("UNKNOWN_BACK_POPULATES", "BACK_POPULATES_NOT_MUTUAL", "NO_FOREIGN_KEY",
                "FOREIGN_KEY_IN_PARENT", "AMBIGUOUS_FOREIGN_KEY", "NO_ASSOCIATION_TABLE")) {
            assertThat(page.split("\\[" + problem + "]", -1)).as(problem).hasSize(2);
        }
        assertThat(page.replaceAll("\\s+│?\\s*", " "))
                .contains("incompatible types: Condition<User> cannot be converted to Condition<Post>")
                .doesNotContain("INTERNAL_ERROR", "warning:", "cannot find symbol");
    }

    @Test
    void isWrittenForAPerson() {
        assertThat(page.lines()).allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(Page.WIDTH));
        for (Told each : told) {
            assertThat(each.java()).as(each.scene()).isNotEmpty()
                    .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(Page.WIDTH - 6));
        }
    }

    private static Told scene(String name) {
        return told.stream().filter(each -> each.scene().equals(name)).findFirst().orElseThrow();
    }
}
