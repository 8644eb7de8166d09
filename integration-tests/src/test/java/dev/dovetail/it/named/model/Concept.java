package dev.dovetail.it.named.model;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.OrderBy;
import java.util.List;

/** Many to many with itself. */
@Entity(table = "concepts")
public abstract class Concept {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** A label. */
    @Column(unique = true)
    public abstract String name();

    /** Sets it. */
    public abstract Concept name(String name);

    /** Many to many, one direction. */
    @ManyToMany(backPopulates = "narrower", associationTable = @AssociationTable(name = "broader_concepts", columns = "concept_id",
            inverseColumns = "broader_id"))
    @OrderBy("name")
    public abstract List<Concept> broader();

    /** Sets it. */
    public abstract Concept broader(List<Concept> broader);

    /** Many to many, the other direction. */
    @ManyToMany(backPopulates = "broader")
    @OrderBy("name")
    public abstract List<Concept> narrower();

    /** Sets it. */
    public abstract Concept narrower(List<Concept> narrower);
}
