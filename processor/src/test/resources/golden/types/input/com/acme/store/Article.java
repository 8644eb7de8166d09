package com.acme.store;

import dev.dovetail.annotation.Check;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Convert;
import dev.dovetail.annotation.Default;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.EnumType;
import dev.dovetail.annotation.Enumerated;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationType;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that a column can hold. */
@Entity(table = "articles")
@Check("price >= 0")
@Index("name")
@Index(value = {"name", "released"}, name = "ix_articles_by_release")
public abstract class Article {
    @Id
    @GeneratedValue(GenerationType.UUID)
    public abstract UUID id();

    @Column(length = 80)
    public abstract String name();

    public abstract Article name(String name);

    @Column(length = 0)
    public abstract @Nullable String description();

    public abstract Article description(@Nullable String description);

    public abstract boolean available();

    public abstract Article available(boolean available);

    public abstract @Nullable Boolean recommended();

    public abstract byte rating();

    public abstract short shelf();

    @Default("1")
    @Check("stock < 1000")
    public abstract int stock();

    public abstract Article stock(int stock);

    public abstract long sold();

    public abstract float weight();

    public abstract @Nullable Double volume();

    public abstract char sizeClass();

    public abstract @Nullable Character colour();

    @Column(precision = 10, scale = 2)
    public abstract BigDecimal price();

    public abstract Article price(BigDecimal price);

    public abstract @Nullable BigDecimal tax();

    public abstract BigInteger barcode();

    @Column(length = 0)
    public abstract byte @Nullable [] picture();

    public abstract Article picture(byte @Nullable [] picture);

    public abstract LocalDate released();

    public abstract LocalTime opens();

    public abstract LocalDateTime restocked();

    public abstract Instant created();

    public abstract @Nullable OffsetDateTime delivered();

    public abstract Status status();

    public abstract Article status(Status status);

    @Enumerated(EnumType.ORDINAL)
    public abstract @Nullable Status previousStatus();

    @Convert(CurrencyConverter.class)
    @Column(length = 3)
    public abstract Currency currency();

    public abstract Article currency(Currency currency);

    @Convert(YesNoConverter.class)
    public abstract boolean fragile();

    public abstract Article fragile(boolean fragile);

    @Column(name = "specs", definition = "VARCHAR(4000)")
    public abstract @Nullable String specification();

    /** Where an article stands in its life. */
    public enum Status {
        NEW,
        SOLD_OUT
    }
}
