package com.acme.office;

import dev.dovetail.annotation.Entity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A natural person. */
@Entity(table = "people")
public abstract sealed class Person extends Party permits Employee, Customer {
    public abstract @Nullable LocalDate getBirthday();

    public abstract void setBirthday(@Nullable LocalDate birthday);
}
