package dev.dovetail.sharding.model;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Check;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.ManyToOne;
import java.util.Set;

/** A task of a project. The shard column is in its identifier and in its foreign key. */
@Entity(table = "tasks")
public interface Task {
    @Id
    @ForeignKey(value = Project.class, references = "tenantId", name = "fk_task_project")
    Long tenantId();

    @Id
    Long id();

    Task id(Long id);

    @ForeignKey(value = Project.class, references = "id", name = "fk_task_project")
    Long projectId();

    String title();

    Task title(String title);

    @Check("effort > 0")
    int effort();

    Task effort(int effort);

    @ManyToOne(backPopulates = "tasks")
    Project project();

    Task project(Project project);

    @ManyToMany(backPopulates = "tasks", associationTable = @AssociationTable(name = "task_tags"))
    Set<Tag> tags();
}
