package com.acme.shop;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.hibernate.validator.constraints.Length;
import org.jspecify.annotations.Nullable;

@Entity(table = "items")
public interface Item {
    record Label(@Size(max = 300) String text, @NotNull @Nullable String language) {}

    @Id
    @NotNull
    Long id();

    @Size(max = 30)
    @Column(length = 20)
    String code();

    @Length(max = 10)
    @Column(length = 20)
    String shorter();

    @NotNull
    @Nullable Integer stock();

    @NotBlank
    @Nullable String name();

    @Digits(integer = 8, fraction = 2)
    @Column(precision = 8, scale = 2)
    BigDecimal price();

    @NotNull
    @ForeignKey(Item.class)
    @Nullable Long partOfId();

    @NotNull
    @ManyToOne
    @Nullable Item partOf();

    @Embedded
    Label label();

    // All of these agree.
    @Size(max = 100) String byDefault();

    @Size(min = 1) String open();

    @Size(max = 20) @Column(length = 20) String same();

    @Size(max = 1000) @Column(length = 0) String endless();

    @Size(max = 1000) @Column(definition = "TEXT") String defined();

    @NotNull(groups = Item.class) @Nullable String sometimes();

    @Digits(integer = 6, fraction = 2) @Column(precision = 8, scale = 2) BigDecimal fits();

    @Digits(integer = 6, fraction = 2) BigDecimal undeclared();

    @SuppressWarnings("dovetail:CONSTRAINT_AND_COLUMN")
    @Size(max = 300) String suppressed();
}
