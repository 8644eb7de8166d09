package dev.dovetail.it.equality;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.MapKey;
import dev.dovetail.annotation.OneToMany;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A decimal of any scale as what others refer to. */
@Entity(table = "free_roots")
public interface FreeRoot extends Root<BigDecimal, FreeLeaf> {
    @Override
    @Id
    BigDecimal id();

    @Override
    @OneToMany(backPopulates = "root")
    List<FreeLeaf> leaves();

    @Override
    @OneToMany(backPopulates = "keeper")
    @MapKey("mark")
    Map<BigDecimal, FreeLeaf> kept();

    @Override
    @ManyToMany(associationTable = @AssociationTable(name = "free_marks"))
    Set<FreeLeaf> marked();
}
