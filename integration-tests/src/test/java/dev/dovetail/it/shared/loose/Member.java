package dev.dovetail.it.shared.loose;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** A member of a team. */
@Entity(table = "loose_members")
@Index(value = {"teamId", "id"}, unique = true)
public interface Member {
    @Id
    @GeneratedValue
    Long id();

    @ForeignKey(Team.class)
    Long teamId();

    @ManyToOne
    Team team();

    Member team(Team team);

    @OneToMany(backPopulates = "assignee", foreignKey = "assigneeId")
    List<Task> assigned();
}
