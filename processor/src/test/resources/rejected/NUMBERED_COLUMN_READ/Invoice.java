package com.acme.billing;

import dev.dovetail.annotation.Check;
import dev.dovetail.annotation.DatabaseGenerated;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationTime;
import dev.dovetail.annotation.Id;

@Entity(table = "invoices")
@Check("\"Id\" > 1000")
@Check("label <> 'id'")
public interface Invoice {
    @Id
    @GeneratedValue
    Long id();

    @Check("amount > id")
    int amount();

    @DatabaseGenerated(value = GenerationTime.ALWAYS, as = "CONCAT('R-', id)")
    String label();

    @DatabaseGenerated(value = GenerationTime.ALWAYS, as = "CONCAT('id ', amount)")
    String text();
}
