package com.acme.post;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;
import dev.dovetail.annotation.ManyToMany;
import java.util.List;

@Entity(table = "addresses")
@Index(value = {"street", "city", "state", "country"}, unique = true)
@Index({"street", "city", "state"})
@Index(value = {"street", "city", "state", "number"}, name = "ix_short")
@Index(value = {"number", "street", "city", "state", "country"}, name = "ix_long")
public abstract class Address {
    @Id
    @Column(length = 400)
    public abstract String code();

    @Id
    @Column(length = 369)
    public abstract String part();

    public abstract String street();

    public abstract String city();

    public abstract String state();

    public abstract String country();

    public abstract int number();

    @ManyToMany(associationTable = @AssociationTable(name = "neighbours",
            columns = {"a_code", "a_part"}, inverseColumns = {"b_code", "b_part"}))
    public abstract List<Address> neighbours();
}
