package com.acme.office;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Inheritance;
import dev.dovetail.annotation.InheritanceStrategy;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.Version;
import java.util.List;
import java.util.Locale;

/** Somebody to deal with. */
@Entity(table = "parties")
@Inheritance(value = InheritanceStrategy.JOINED, discriminatorColumn = "kind", discriminatorLength = 10)
public abstract sealed class Party permits Person, Company {
    @Id
    @GeneratedValue
    public abstract Long getId();

    public abstract String getName();

    public abstract void setName(String name);

    @Version
    public abstract long getVersion();

    @OneToMany(backPopulates = "party", cascade = Cascade.ALL, deleteOrphans = true)
    public abstract List<Address> getAddresses();

    /** Returns the name in capitals. */
    public String display() {
        return getName().toUpperCase(Locale.ROOT);
    }
}
