package dev.dovetail.it.equality;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.MapKey;
import dev.dovetail.annotation.OneToMany;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A decimal with a scale as what others refer to. */
@Entity(table = "decimal_roots")
public interface DecimalRoot extends Root<BigDecimal, DecimalLeaf> {
    @Override
    @Id
    @Column(precision = 12, scale = 3)
    BigDecimal id();

    @Override
    @OneToMany(backPopulates = "root")
    List<DecimalLeaf> leaves();

    @Override
    @OneToMany(backPopulates = "keeper")
    @MapKey("mark")
    Map<BigDecimal, DecimalLeaf> kept();

    @Override
    @ManyToMany(associationTable = @AssociationTable(name = "decimal_marks"))
    Set<DecimalLeaf> marked();
}
