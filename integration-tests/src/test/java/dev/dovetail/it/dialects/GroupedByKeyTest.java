package dev.dovetail.it.dialects;

import static dev.dovetail.it.dialects.doc.Paper_.paper;
import static dev.dovetail.query.Plans.joined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.dialects.doc.DocSchema;
import dev.dovetail.it.dialects.doc.Paper;
import dev.dovetail.it.dialects.doc.Paper_;
import dev.dovetail.session.Session;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A join that multiplies rows groups them by what can be compared. */
class GroupedByKeyTest {
    private static void fill(Session session) {
        Paper one = Paper_.create().title("one").body("{\"a\": 1}");
        Paper two = Paper_.create().title("two").body("{\"a\": 1}").answered(one);
        session.add(one);
        session.add(two);
        session.add(Paper_.create().title("three").answered(one));
        session.add(Paper_.create().title("four").body("[]").answered(two));
    }

    private static List<String> titles(List<Paper> papers) {
        return papers.stream().map(Paper::title).toList();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "HSQLDB")
    void eachPaperComesOnce(TestDatabase kind) {
        try (Fixture fixture = kind.create(DocSchema.SCHEMA)) {
            fixture.database().transact(GroupedByKeyTest::fill);
            try (Session session = fixture.database().openSession()) {
                Paper_<Paper> each = paper.answers().each();
                var asked = session.select(paper).join(each).where(each.title.ne("zero"));
                assertThat(titles(asked.orderBy(paper.id.asc()).list())).containsExactly("one", "two");
                assertThat(titles(asked.orderBy(each.title.desc()).list())).containsExactly("one", "two");
                assertThat(titles(asked.orderBy(paper.answered().title.desc().nullsFirst()).list())).containsExactly("one", "two");
                assertThat(titles(asked.with(joined(paper.answered())).orderBy(paper.id.asc()).list()))
                        .containsExactly("one", "two");
                List<Paper> page = asked.with(joined(paper.answers())).orderBy(each.title.desc()).limit(2).list();
                assertThat(titles(page)).containsExactly("one", "two");
                assertThat(titles(page.get(0).answers())).containsExactly("two", "three");
                assertThat(page.get(1).answered()).isSameAs(page.get(0));
                assertThat(asked.count()).isEqualTo(2);
                assertThat(titles(asked.only(paper.title).orderBy(paper.id.asc()).list())).containsExactly("one", "two");
                var first = session.select(paper).columns(paper.answered(), paper.id.count())
                        .where(paper.answered().isNotNull()).groupBy(paper.answered()).orderBy(paper.answered().id).first();
                assertThat(first.first().title()).isEqualTo("one");
                assertThat(first.second()).isEqualTo(2);
                assertThatThrownBy(() -> asked.forUpdate().list()).isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("any(...)");
            }
        }
    }
}
