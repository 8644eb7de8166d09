package dev.dovetail.sharding.model;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Check;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A task of a project. The shard column is in its identifier, in both foreign keys, and once in the association table.
 */
@Entity(table = "tasks")
public interface Task {
    @Id
    @ForeignKey(value = Project.class, references = "tenantId", name = "fk_task_project")
    @ForeignKey(value = Task.class, references = "tenantId", name = "fk_task_previous")
    Long tenantId();

    @Id
    Long id();

    Task id(Long id);

    @ForeignKey(value = Project.class, references = "id", name = "fk_task_project")
    Long projectId();

    @ForeignKey(value = Task.class, references = "id", name = "fk_task_previous")
    @Nullable Long previousId();

    String title();

    Task title(String title);

    @Check("effort > 0")
    int effort();

    Task effort(int effort);

    @ManyToOne(backPopulates = "tasks")
    Project project();

    Task project(Project project);

    @ManyToOne(backPopulates = "following")
    @Nullable Task previous();

    Task previous(@Nullable Task previous);

    @OneToMany(backPopulates = "previous")
    Set<Task> following();

    @ManyToMany(backPopulates = "tasks", associationTable = @AssociationTable(name = "task_tags",
            columns = {"tenant_id", "task_id"}, inverseColumns = {"tenant_id", "tag_id"}))
    Set<Tag> tags();
}
