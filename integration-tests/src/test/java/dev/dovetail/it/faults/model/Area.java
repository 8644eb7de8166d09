package dev.dovetail.it.faults.model;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OrderBy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tree, whose keys the application gives. */
@Entity(table = "areas")
public interface Area {
    /** Given by the application. */
    @Id
    String code();

    /** Sets it. */
    Area code(String code);

    /** The key to the parent. */
    @ForeignKey(Area.class)
    @Nullable String parentCode();

    /** Many to one, of the same table. */
    @ManyToOne(backPopulates = "parts")
    @Nullable Area parent();

    /** Sets it. */
    Area parent(@Nullable Area parent);

    /** One to many, of the same table. */
    @OneToMany(backPopulates = "parent", cascade = Cascade.ALL, deleteOrphans = true)
    @OrderBy("code")
    List<Area> parts();
}
