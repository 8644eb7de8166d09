package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

@Entity
public interface Order {
    @Id
    @GeneratedValue
    Long id();

    @ForeignKey(value = Account.class, references = "tenant")
    @ForeignKey(value = Account.class, references = "tenant", name = "fk_order_payer")
    int tenant();

    @ForeignKey(value = Account.class, references = "no", name = "fk_order_account")
    int accountNo();

    @ForeignKey(value = Account.class, references = "no", name = "fk_order_payer")
    int payerNo();

    @ManyToOne(foreignKey = "accountNo")
    Account account();
}
