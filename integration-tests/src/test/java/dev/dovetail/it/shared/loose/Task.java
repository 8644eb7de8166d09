package dev.dovetail.it.shared.loose;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A task, which members of one team do and review. Its team is not part of its identifier. */
@Entity(table = "loose_tasks")
public interface Task {
    @Id
    @GeneratedValue
    Long id();

    @ForeignKey(Team.class)
    @ForeignKey(value = Member.class, references = "teamId", name = "fk_loose_tasks_assignee")
    @ForeignKey(value = Member.class, references = "teamId", name = "fk_loose_tasks_reviewer")
    @Nullable Long teamId();

    Task teamId(@Nullable Long teamId);

    @ForeignKey(value = Member.class, references = "id", name = "fk_loose_tasks_assignee")
    @Nullable Long assigneeId();

    @ForeignKey(value = Member.class, references = "id", name = "fk_loose_tasks_reviewer")
    @Nullable Long reviewerId();

    @ManyToOne(backPopulates = "tasks")
    @Nullable Team team();

    Task team(@Nullable Team team);

    @ManyToOne(backPopulates = "assigned", foreignKey = "assigneeId")
    @Nullable Member assignee();

    Task assignee(@Nullable Member assignee);

    @ManyToOne(foreignKey = "reviewerId")
    @Nullable Member reviewer();

    Task reviewer(@Nullable Member reviewer);
}
