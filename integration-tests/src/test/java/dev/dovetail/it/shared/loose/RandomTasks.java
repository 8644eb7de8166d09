package dev.dovetail.it.shared.loose;

import static dev.dovetail.it.shared.loose.Member_.member;
import static dev.dovetail.it.shared.loose.Task_.task;
import static dev.dovetail.it.shared.loose.Team_.team;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.FlushException;
import dev.dovetail.session.Database;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One random sequence of changes of tasks, and what they should have done. */
final class RandomTasks {
    /** What the model knows of a task: its references, and those that were set to null since the last flush. */
    private static final class Expected {
        private @Nullable Team team;
        private @Nullable Member assignee;
        private @Nullable Member reviewer;
        private boolean isStored;
        /** Whether the team was set to null, or to another one after that, since the last flush. */
        private boolean isTeamNull;

        /** Returns the teams that the references say, without the one at {@code except}. */
        private Set<Team> teams(int except, Map<Member, Team> teams) {
            Set<Team> said = Collections.newSetFromMap(new IdentityHashMap<>());
            if (except != 0 && team != null) {
                said.add(team);
            }
            if (except != 1 && assignee != null) {
                said.add(teams.get(assignee));
            }
            if (except != 2 && reviewer != null) {
                said.add(teams.get(reviewer));
            }
            return said;
        }
    }

    private final Random random;
    private final Session session;
    private final Database database;
    private final List<Team> teams = new ArrayList<>();
    private final Map<Member, Team> members = new IdentityHashMap<>();
    private final List<Member> inOrder = new ArrayList<>();
    private final Map<Task, Expected> tasks = new IdentityHashMap<>();
    private final List<Task> tasksInOrder = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();
    private int refused;

    RandomTasks(Database database, long seed) {
        this.database = database;
        this.session = database.openSession();
        session.setAutoflush(false);
        this.random = new Random(seed);
    }

    List<String> steps() {
        return steps;
    }

    int refused() {
        return refused;
    }

    void run(int length) {
        try (Session open = session) {
            for (int i = 0; i < length; i++) {
                step();
            }
            settle();
            open.commit();
            compareRows();
        }
    }

    private void step() {
        int kind = random.nextInt(16);
        if (teams.size() < 2 || kind == 0) {
            steps.add("team " + teams.size());
            teams.add(Team_.create());
            session.add(teams.get(teams.size() - 1));
        } else if (inOrder.size() < 3 || kind == 1) {
            Team of = any(teams);
            steps.add("member " + inOrder.size() + " of team " + teams.indexOf(of));
            Member added = Member_.create().team(of);
            members.put(added, of);
            inOrder.add(added);
            session.add(added);
        } else if (tasksInOrder.isEmpty() || kind == 2) {
            steps.add("task " + tasksInOrder.size());
            Task added = Task_.create();
            tasks.put(added, new Expected());
            tasksInOrder.add(added);
            session.add(added);
        } else if (kind == 3) {
            flush();
        } else if (kind == 4) {
            settle();
            steps.add("expire");
            session.expireAll();
            // What is not in memory is left to the foreign keys of the database.
            members.forEach((each, of) -> assertThat(each.teamId()).isEqualTo(of.id()));
            tasks.forEach((each, expected) ->
                    assertThat(each.teamId()).isEqualTo(expected.team == null ? null : expected.team.id()));
        } else if (kind == 5) {
            moveByValue();
        } else {
            change(any(tasksInOrder), random.nextInt(3), random.nextInt(3) == 0);
        }
    }

    private void change(Task changed, int which, boolean toNull) {
        Expected expected = tasks.get(changed);
        Object target = toNull ? null : which == 0 ? any(teams) : any(inOrder);
        Team of = target instanceof Member one ? members.get(one) : (Team) target;
        boolean isOther = of != null && expected.teams(which, members).stream()
                .anyMatch(each -> each != of && each.id() != null && of.id() != null);
        boolean atOtherSide = target != null && which < 2 && random.nextBoolean();
        steps.add((atOtherSide ? "add to " : "set ") + List.of("team", "assignee", "reviewer").get(which) + " of task "
                + tasksInOrder.indexOf(changed) + " to " + (target instanceof Member one ? inOrder.indexOf(one)
                : target == null ? "null" : teams.indexOf(target)) + (isOther ? ", refused" : ""));
        if (isOther) {
            refused++;
            assertThatThrownBy(() -> set(changed, which, target, atOtherSide))
                    .isInstanceOf(IllegalArgumentException.class).hasMessageEndingWith("Nothing was changed.");
        } else {
            set(changed, which, target, atOtherSide);
            if (which == 0) {
                boolean wasSet = expected.team != null;
                expected.team = (Team) target;
                expected.isTeamNull = target == null && expected.isStored && (wasSet || expected.isTeamNull);
            } else if (which == 1) {
                expected.assignee = (Member) target;
            } else {
                expected.reviewer = (Member) target;
            }
        }
        compare(changed, expected);
    }

    private static void set(Task changed, int which, @Nullable Object target, boolean atOtherSide) {
        if (which == 0) {
            if (atOtherSide && target != null) {
                ((Team) target).tasks().add(changed);
            } else {
                changed.team((Team) target);
            }
        } else if (which == 1) {
            if (atOtherSide && target != null) {
                ((Member) target).assigned().add(changed);
            } else {
                changed.assignee((Member) target);
            }
        } else {
            changed.reviewer((Member) target);
        }
    }

    /** Sets the column of a stored task, and then the references that have another team. */
    private void moveByValue() {
        settle();
        Task moved = any(tasksInOrder);
        Team to = any(teams);
        steps.add("team " + teams.indexOf(to) + " by value of task " + tasksInOrder.indexOf(moved));
        Expected expected = tasks.get(moved);
        if (expected.team == to) {
            return;
        }
        moved.teamId(to.id()).assignee(null).reviewer(null);
        Member fitting = inOrder.stream().filter(each -> members.get(each) == to).findFirst().orElse(null);
        Member other = inOrder.stream().filter(each -> members.get(each) != to).findFirst().orElse(null);
        if (other != null) {
            refused++;
            assertThatThrownBy(() -> moved.reviewer(other)).isInstanceOf(IllegalArgumentException.class);
        }
        moved.assignee(fitting);
        session.flush();
        expected.team = to;
        expected.assignee = fitting;
        expected.reviewer = null;
        compare(moved, expected);
    }

    private boolean isRefused(Expected expected) {
        return expected.teams(-1, members).size() > 1
                || expected.isTeamNull && (expected.assignee != null || expected.reviewer != null);
    }

    private void flush() {
        boolean isRefused = tasks.values().stream().anyMatch(this::isRefused);
        steps.add("flush" + (isRefused ? ", refused" : ""));
        if (isRefused) {
            refused++;
            assertThatThrownBy(session::flush).isInstanceOf(FlushException.class)
                    .hasMessageEndingWith("Nothing was written.");
            return;
        }
        assertThatCode(session::flush).doesNotThrowAnyException();
        tasks.forEach((stored, expected) -> {
            expected.isStored = true;
            expected.isTeamNull = false;
            // The team follows what the other references have written.
            expected.teams(0, members).forEach(each -> expected.team = each);
            compare(stored, expected);
        });
    }

    /** Empties the tasks that a flush would refuse, and flushes. */
    private void settle() {
        for (Task each : tasksInOrder) {
            if (isRefused(tasks.get(each))) {
                change(each, 1, true);
                change(each, 2, true);
            }
        }
        flush();
    }

    private static void compare(Task real, Expected expected) {
        assertThat(real.assignee()).isSameAs(expected.assignee);
        assertThat(real.reviewer()).isSameAs(expected.reviewer);
        assertThat(real.team()).isSameAs(expected.team);
        if (expected.team != null) {
            assertThat(expected.team.tasks()).contains(real);
        }
    }

    private void compareRows() {
        Map<Long, Expected> byId = new HashMap<>();
        tasks.forEach((stored, expected) -> byId.put(stored.id(), expected));
        try (Session other = database.openSession()) {
            assertThat(other.select(team).count()).isEqualTo(teams.size());
            assertThat(other.select(member).count()).isEqualTo(inOrder.size());
            List<Task> rows = other.select(task).list();
            assertThat(rows).hasSameSizeAs(tasksInOrder).allSatisfy(row -> {
                Expected expected = byId.get(row.id());
                assertThat(row.teamId()).isEqualTo(expected.team == null ? null : expected.team.id());
                assertThat(row.assigneeId()).isEqualTo(expected.assignee == null ? null : expected.assignee.id());
                assertThat(row.reviewerId()).isEqualTo(expected.reviewer == null ? null : expected.reviewer.id());
            });
        }
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
