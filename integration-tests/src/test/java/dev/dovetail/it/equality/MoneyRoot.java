package dev.dovetail.it.equality;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Convert;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.MapKey;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A converted decimal without equals as what others refer to. */
@Entity(table = "money_roots")
public interface MoneyRoot extends Root<Money, MoneyLeaf> {
    @Override
    @Id
    @Column(precision = 12, scale = 2)
    @Convert(MoneyConverter.class)
    Money id();

    @Override
    @OneToMany(backPopulates = "root")
    List<MoneyLeaf> leaves();

    @Override
    @OneToMany(backPopulates = "keeper")
    @MapKey("mark")
    Map<Money, MoneyLeaf> kept();

    @Override
    @ManyToMany(associationTable = @AssociationTable(name = "money_marks"))
    Set<MoneyLeaf> marked();
}
