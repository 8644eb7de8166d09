package dev.dovetail.flush;

import static dev.dovetail.handmade.HandmadeBlog.POST;
import static dev.dovetail.handmade.HandmadeBlog.TAG;
import static dev.dovetail.handmade.HandmadeBlog.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.dialect.Dialects;
import dev.dovetail.error.FlushException;
import dev.dovetail.handmade.HandmadeEntity;
import dev.dovetail.handmade.HandmadeSource;
import dev.dovetail.jdbc.statement.StatementRunner;
import dev.dovetail.jdbc.statement.TransactionOptions;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.Cascades;
import dev.dovetail.track.UnitOfWork;
import java.util.List;
import java.util.stream.Collectors;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class FlushPlannerTest {
    private final HandmadeSource source = new HandmadeSource();
    private final UnitOfWork work = source.work();
    private final StatementRunner runner =
            new StatementRunner(new JdbcDataSource(), Dialects.h2(), List.of(), TransactionOptions.NONE);

    @Test
    void parentsAreInsertedBeforeChildrenAndAssociationsLast() {
        HandmadeEntity post = POST.create("first");
        post.list("tags").add(TAG.create("java"));
        Cascades.add(work, post);
        USER.create("ann").list("posts").add(post);
        assertThat(plan()).containsExactly("insert User [ann]", "insert Post [first]", "insert Tag [java]",
                "link Post.tags first-java");
    }

    @Test
    void anAnswerIsInsertedAfterWhatItAnswers() {
        HandmadeEntity question = POST.create("question");
        HandmadeEntity answer = POST.create("answer").set("answered", question);
        Cascades.add(work, answer);
        assertThat(plan()).containsExactly("insert Post [question]", "insert Post [answer]");
    }

    @Test
    void newRowsThatReferToEachOtherAreInsertedWithNullAndUpdated() {
        HandmadeEntity first = POST.create("first");
        HandmadeEntity second = POST.create("second").set("answered", first);
        first.set("answered", second);
        Cascades.add(work, first);
        assertThat(plan()).containsExactly("insert Post [first]", "insert Post [second]",
                "update Post(answeredId) [first]");
    }

    @Test
    void childrenAreDeletedBeforeTheirParent() {
        HandmadeEntity ann = source.persistent(USER, 1, "ann");
        HandmadeEntity post = source.persistent(POST, 10, "first");
        source.stored(ann, "posts", post);
        work.markDeleted(ann);
        assertThat(plan()).containsExactly("delete Post [first]", "delete User [ann]");
    }

    @Test
    void anOrphanIsDeleted() {
        HandmadeEntity ann = source.persistent(USER, 1, "ann");
        HandmadeEntity post = source.persistent(POST, 10, "first");
        source.stored(ann, "posts", post);
        ann.list("posts").remove(post);
        assertThat(plan()).containsExactly("delete Post [first]");
    }

    @Test
    void aUniqueValueIsReleasedBeforeAnotherRowTakesIt() {
        HandmadeEntity first = source.persistent(POST, 10, "first");
        work.markDeleted(first);
        Cascades.add(work, POST.create("first"));
        assertThat(plan()).containsExactly("delete Post [first]", "insert Post [first]");
    }

    @Test
    void anExchangeOfUniqueValuesSetsOneToNullFirst() {
        HandmadeEntity first = source.persistent(POST, 10, "first");
        HandmadeEntity second = source.persistent(POST, 11, "second");
        first.set("name", "second");
        second.set("name", "first");
        assertThat(plan()).containsExactly("null Post(name) [first]",
                "update Post(name) [second, first]");
    }

    @Test
    void anExchangeWithoutAWayIsRefusedBeforeAnythingIsSent() {
        HandmadeEntity first = source.persistent(TAG, 10, "first");
        HandmadeEntity second = source.persistent(TAG, 11, "second");
        first.set("name", "second");
        second.set("name", "first");
        assertThatThrownBy(this::plan).isInstanceOf(FlushException.class).hasMessageStartingWith("Tag.name: ")
                .hasMessageContaining("Tag#10").hasMessageContaining("Tag#11");
    }

    private List<String> plan() {
        FlushPreparation preparation = new FlushPreparation(work);
        preparation.run(FlushMode.REQUESTED, new IncompleteObjects(work), Dialects.h2(), List.of());
        return new FlushPlanner(work, preparation.postponed(), preparation.keysChange(), new DrawnKeys(runner)).plan().stream()
                .map(FlushPlannerTest::text).toList();
    }

    private static String text(FlushStep step) {
        if (step instanceof FlushStep.InsertRows insert) {
            return "insert " + insert.type().name() + " " + insert.rows();
        }
        if (step instanceof FlushStep.UpdateRows update) {
            return (update.toNull() ? "null " : "update ") + update.type().name() + names(update.columns()) + " "
                    + update.rows();
        }
        if (step instanceof FlushStep.DeleteRows delete) {
            return "delete " + delete.type().name() + " " + delete.rows();
        }
        if (step instanceof FlushStep.InsertAssociations link) {
            return "link " + link.relationship() + " " + link.pairs().stream()
                    .map(row -> row.owner() + "-" + row.target()).collect(Collectors.joining(" "));
        }
        return step.toString();
    }

    private static String names(List<Attribute> columns) {
        return columns.stream().map(Attribute::name).collect(Collectors.joining(", ", "(", ")"));
    }
}
