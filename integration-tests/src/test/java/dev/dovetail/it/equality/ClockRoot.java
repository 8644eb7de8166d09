package dev.dovetail.it.equality;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.MapKey;
import dev.dovetail.annotation.OneToMany;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A time of day as what others refer to. */
@Entity(table = "clock_roots")
public interface ClockRoot extends Root<LocalTime, ClockLeaf> {
    @Override
    @Id
    LocalTime id();

    @Override
    @OneToMany(backPopulates = "root")
    List<ClockLeaf> leaves();

    @Override
    @OneToMany(backPopulates = "keeper")
    @MapKey("mark")
    Map<LocalTime, ClockLeaf> kept();

    @Override
    @ManyToMany(associationTable = @AssociationTable(name = "clock_marks"))
    Set<ClockLeaf> marked();
}
