package com.acme.bank;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import java.math.BigDecimal;

@Entity
public abstract class Account {
    @Id
    @Column(precision = 12, scale = 2)
    public abstract BigDecimal no();
}
