package dev.dovetail.it.named.model;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.OrderBy;
import java.util.List;

/** Owns what it is paired with. */
@Entity(table = "bundles")
public abstract class Bundle {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** A label. */
    @Column(unique = true)
    public abstract String name();

    /** Sets it. */
    public abstract Bundle name(String name);

    /** Many to many, owned. */
    @ManyToMany(backPopulates = "bundles", cascade = Cascade.ALL, deleteOrphans = true, singleParent = true,
            associationTable = @AssociationTable(name = "bundle_parts"))
    @OrderBy("name")
    public abstract List<Part> parts();

    /** Sets it. */
    public abstract Bundle parts(List<Part> parts);
}
