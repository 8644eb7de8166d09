package com.acme.store;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

@Entity(table = "articles")
@Index("description")
public abstract class Article {
    @Id
    @Column(length = 1_000)
    public abstract String code();

    @Column(precision = 80, scale = 2)
    public abstract BigDecimal price();

    @Column(precision = 60, scale = 40)
    public abstract BigDecimal weight();

    @Column(precision = 2_000)
    public abstract BigInteger barcode();

    @Column(length = 0)
    public abstract @Nullable String description();

    @Column(length = 5_000, unique = true)
    public abstract byte[] fingerprint();
}
