package com.acme.crm;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.Collection;

@Entity
public abstract class Customer {
    @Id
    @GeneratedValue
    public abstract long getId();

    public abstract String getName();

    public abstract void setName(String name);

    public abstract boolean isActive();

    public abstract void setActive(boolean active);

    /** A word that Java keeps for itself. */
    public abstract boolean isDefault();

    public abstract Customer setDefault(boolean isDefault);

    @OneToMany(backPopulates = "customer")
    public abstract Collection<Contact> getContacts();

    public abstract void setContacts(Collection<Contact> contacts);
}
