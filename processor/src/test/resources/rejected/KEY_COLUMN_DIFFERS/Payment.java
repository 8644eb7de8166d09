package com.acme.bank;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import java.math.BigDecimal;

@Entity
public abstract class Payment {
    @Id
    @GeneratedValue
    public abstract Long id();

    @Column(precision = 12, scale = 4)
    @ForeignKey(Account.class)
    public abstract BigDecimal accountNo();
}
