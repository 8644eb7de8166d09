package com.acme.office;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

/** Somebody who buys. */
@Entity(table = "customers", discriminator = "buyer")
public abstract non-sealed class Customer extends Person {
    @Column(unique = true)
    public abstract String getNumber();

    public abstract void setNumber(String number);

    @ForeignKey(value = Company.class, onDelete = OnDelete.SET_NULL)
    public abstract @Nullable Long getCompanyId();

    @ManyToOne(backref = "customers")
    public abstract @Nullable Company getCompany();

    public abstract void setCompany(@Nullable Company company);
}
