package dev.dovetail.it.shared.loose;

import static dev.dovetail.it.shared.loose.Task_.task;
import static dev.dovetail.query.Plans.joined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.FlushException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Session;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A shared column that is not part of the identifier: rows can move. */
class MovedTest {
    static List<TestDatabase> databases() {
        return TestDatabase.all();
    }

    /** Adds two teams with two members each. The first has a task that both of its members share. */
    private static Task addTask(Session session, Member... others) {
        Team first = Team_.create();
        Team second = Team_.create();
        others[0] = Member_.create().team(second);
        others[1] = Member_.create().team(second);
        Task added = Task_.create().team(first).assignee(Member_.create().team(first))
                .reviewer(Member_.create().team(first));
        session.add(added);
        session.add(others[0]);
        session.add(others[1]);
        session.flush();
        return added;
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatLetsGoMoves(TestDatabase kind) {
        try (Fixture fixture = kind.create(LooseSchema.SCHEMA)) {
            fixture.database().transact(session -> {
                Member[] others = new Member[2];
                Task moved = addTask(session, others);
                assertThatThrownBy(() -> moved.team(others[0].team()))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(": Team#" + others[0].teamId() + " has the value " + others[0].teamId()
                                + " for Task.teamId, but Task.assignee is Member#" + moved.assigneeId());
                moved.assignee(null).reviewer(null).team(others[0].team());
                moved.assignee(others[0]).reviewer(others[1]);
                fixture.statements().clear();
                session.flush();
                assertThat(fixture.statements().sql()).containsExactly(
                        "UPDATE loose_tasks SET team_id = ?, assignee_id = ?, reviewer_id = ? WHERE id = ?");
                assertThat(others[0].team().tasks()).containsExactly(moved);
                session.expireAll();
                assertThat(moved.reviewer()).isSameAs(others[1]);
                assertThat(moved.teamId()).isEqualTo(others[0].teamId());
            });
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatHasExpiredIsReadAndCompared(TestDatabase kind) {
        try (Fixture fixture = kind.create(LooseSchema.SCHEMA)) {
            fixture.database().transact(session -> {
                Member[] others = new Member[2];
                Task stored = addTask(session, others);
                Long team = stored.teamId();
                session.expireAll();
                assertThatThrownBy(() -> stored.assignee(others[0])).isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(" Nothing was changed.");
                session.expireAll();
                assertThatThrownBy(() -> others[0].team().tasks().add(stored))
                        .isInstanceOf(IllegalArgumentException.class);
                fixture.statements().clear();
                session.flush();
                assertThat(fixture.statements().sql()).isEmpty();
                session.expireAll();
                assertThat(stored.teamId()).isEqualTo(team);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void mergeMoves(TestDatabase kind) {
        try (Fixture fixture = kind.create(LooseSchema.SCHEMA)) {
            Member[] others = new Member[2];
            fixture.database().transact(session -> addTask(session, others));
            Task detached;
            try (Session session = fixture.database().openSession()) {
                detached = session.select(task).with(joined(task.team()), joined(task.assignee()),
                        joined(task.reviewer())).single();
            }
            assertThatThrownBy(() -> detached.assignee(others[0])).isInstanceOf(IllegalArgumentException.class);
            detached.assignee(null).reviewer(null).team(others[0].team()).assignee(others[0]).reviewer(others[1]);
            fixture.database().transact(session -> {
                session.merge(detached);
                fixture.statements().clear();
                session.flush();
                assertThat(fixture.statements().sql()).containsExactly(
                        "UPDATE loose_tasks SET team_id = ?, assignee_id = ?, reviewer_id = ? WHERE id = ?");
            });
            try (Session session = fixture.database().openSession()) {
                assertThat(session.select(task).single().teamId()).isEqualTo(others[0].teamId());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatTheMessageAdvisesWorks(TestDatabase kind) {
        try (Fixture fixture = kind.create(LooseSchema.SCHEMA)) {
            Member[] others = new Member[2];
            fixture.database().transact(session -> addTask(session, others));
            fixture.database().transact(session -> {
                Task found = session.select(task).with(joined(task.team())).single();
                Member assignee = session.get(Member_.TYPE, others[0].id());
                Member reviewer = session.get(Member_.TYPE, others[1].id());
                String value = "the value " + assignee.teamId();
                assertThatThrownBy(() -> found.assignee(assignee)).isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("Task.assignee of Task#" + found.id() + ": Member#" + assignee.id() + " has "
                                + value + " for Task.teamId, but Task.team is Team#" + found.teamId()
                                + ", which has the value " + found.teamId() + ". To change Task.teamId, set"
                                + " Task.assignee and Task.reviewer to null, then Task.team to what has " + value
                                + ", then Task.assignee and Task.reviewer to what has it too. Nothing was changed.");
                found.assignee(null).reviewer(null).team(assignee.team()).assignee(assignee).reviewer(reviewer);
                session.flush();
                found.assignee(null).reviewer(null).team(null);
                session.flush();
                assertThat(found.teamId()).isNull();
                found.assignee(assignee);
                Member other = Member_.create().team(Team_.create());
                session.add(other);
                session.flush();
                assertThatThrownBy(() -> found.reviewer(other)).hasMessageEndingWith(
                        ". To change Task.teamId, set Task.assignee to null, then Task.team to what has the value "
                                + other.teamId() + ", then Task.reviewer and Task.assignee to what has it too."
                                + " Nothing was changed.");
                found.assignee(null).team(other.team()).reviewer(other).assignee(other);
                session.flush();
                session.expireAll();
                assertThat(found.team()).isSameAs(other.team());
                found.team(null);
                assertThatThrownBy(session::flush).isInstanceOf(FlushException.class).hasMessageEndingWith(
                        "which has the value " + other.teamId() + ". Set Task.assignee to null too, or Task.team to"
                                + " the Team of Task.assignee. Nothing was written.");
                found.team(other.team());
                session.flush();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void theColumnSetByValueDecides(TestDatabase kind) {
        try (Fixture fixture = kind.create(LooseSchema.SCHEMA)) {
            Member[] others = new Member[2];
            fixture.database().transact(session -> addTask(session, others));
            fixture.database().transact(session -> {
                Task found = session.select(task).single();
                Member assignee = session.get(Member_.TYPE, others[0].id());
                found.teamId(assignee.teamId()).assignee(assignee).reviewer(session.get(Member_.TYPE, others[1].id()));
                fixture.statements().clear();
                session.flush();
                assertThat(fixture.statements().sql()).containsExactly(
                        "UPDATE loose_tasks SET team_id = ?, assignee_id = ?, reviewer_id = ? WHERE id = ?");
                assertThat(found.team()).isSameAs(assignee.team());
                assertThatThrownBy(() -> found.teamId(77L).reviewer(assignee))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("Task.reviewer of Task#" + found.id() + ": Member#" + assignee.id()
                                + " has the value " + assignee.teamId()
                                + " for Task.teamId, but that is the value 77. Set that to another value first."
                                + " Nothing was changed.");
                session.expire(found);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void nullEmptiesWhatNoOtherReferenceNeeds(TestDatabase kind) {
        try (Fixture fixture = kind.create(LooseSchema.SCHEMA)) {
            fixture.database().transact(session -> {
                Task one = addTask(session, new Member[2]);
                one.assignee(null);
                session.flush();
                assertThat(one.teamId()).isNotNull();
                one.team(null);
                fixture.statements().clear();
                assertThatThrownBy(session::flush).isInstanceOf(FlushException.class).hasMessage(
                        "Task.team of Task#" + one.id() + " is null, so that Task.teamId is, but Task.reviewer is Member#"
                                + one.reviewerId() + ", which has the value " + one.teamId() + ". Set Task.reviewer to null too,"
                                + " or Task.team to the Team of Task.reviewer. Nothing was written.");
                assertThat(fixture.statements().sql()).isEmpty();
                one.reviewer(null);
                session.flush();
                assertThat(fixture.statements().sql()).containsExactly(
                        "UPDATE loose_tasks SET team_id = ?, reviewer_id = ? WHERE id = ?");
                assertThat(one.teamId()).isNull();
                assertThat(session.select(task).where(task.team().isNull()).count()).isEqualTo(1);
            });
        }
    }
}
