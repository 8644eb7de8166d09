package com.acme.office;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ManyToMany;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A legal person. */
@Entity(table = "companies")
public abstract non-sealed class Company extends Party {
    public abstract @Nullable String getLegalForm();

    public abstract void setLegalForm(@Nullable String legalForm);

    @ManyToMany(backPopulates = "companies")
    public abstract List<Employee> getContacts();
}
