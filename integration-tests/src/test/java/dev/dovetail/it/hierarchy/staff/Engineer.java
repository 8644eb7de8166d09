package dev.dovetail.it.hierarchy.staff;

import dev.dovetail.annotation.Entity;

/** A leaf without a column of its own. */
@Entity(table = "staff_engineers")
public abstract non-sealed class Engineer extends Employee {}
