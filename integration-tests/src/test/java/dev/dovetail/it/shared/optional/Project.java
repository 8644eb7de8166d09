package dev.dovetail.it.shared.optional;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A project, which deletes the items that leave it. */
@Entity(table = "optional_projects")
@Index(value = {"orgId", "id"}, unique = true)
public interface Project {
    @Id
    @GeneratedValue
    Long id();

    @ForeignKey(Org.class)
    @Nullable Long orgId();

    Project orgId(@Nullable Long orgId);

    @ManyToOne
    @Nullable Org org();

    Project org(@Nullable Org org);

    @OneToMany(backPopulates = "project", cascade = Cascade.ALL, deleteOrphans = true)
    List<Item> items();
}
