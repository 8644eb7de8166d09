package dev.dovetail.it.faults.model;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationType;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OrderBy;
import java.util.List;
import java.util.Set;

/** Has a key of a sequence, which is taken in blocks. */
@Entity(table = "products")
public interface Product {
    /** From a sequence. */
    @Id
    @GeneratedValue(value = GenerationType.SEQUENCE, allocationSize = 2)
    Long id();

    /** What it is called. */
    String title();

    /** Sets it. */
    Product title(String title);

    /** How many there are. */
    int stock();

    /** Sets it. */
    Product stock(int stock);

    /** The key to the supplier. */
    @ForeignKey(Supplier.class)
    Long supplierId();

    /** Many to one. */
    @ManyToOne(backPopulates = "products")
    Supplier supplier();

    /** Sets it. */
    Product supplier(Supplier supplier);

    /** Many to many. */
    @ManyToMany(backPopulates = "products", associationTable = @AssociationTable(name = "product_labels"))
    Set<Label> labels();

    /** Deleted with it. */
    @OneToMany(backPopulates = "product", cascade = Cascade.ALL, deleteOrphans = true)
    @OrderBy("words")
    List<Note> notes();
}
