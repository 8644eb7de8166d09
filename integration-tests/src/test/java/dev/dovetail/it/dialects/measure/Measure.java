package dev.dovetail.it.dialects.measure;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Has a value of each kind with which one computes. */
@Entity(table = "measures")
public abstract class Measure {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** A text. */
    @Column(length = 5000)
    public abstract String name();

    /** Sets it. */
    public abstract Measure name(String name);

    /** A short text. */
    @Column(length = 6)
    public abstract @Nullable String code();

    /** Sets it. */
    public abstract Measure code(@Nullable String code);

    /** A small decimal. */
    @Column(precision = 10, scale = 2)
    public abstract @Nullable BigDecimal price();

    /** Sets it. */
    public abstract Measure price(@Nullable BigDecimal price);

    /** A wide decimal. */
    @Column(precision = 30, scale = 12)
    public abstract @Nullable BigDecimal wide();

    /** Sets it. */
    public abstract Measure wide(@Nullable BigDecimal wide);

    /** A large whole number. */
    @Column(precision = 30)
    public abstract @Nullable BigInteger big();

    /** Sets it. */
    public abstract Measure big(@Nullable BigInteger big);

    /** A number. */
    @Column(name = "counted")
    public abstract int count();

    /** Sets it. */
    public abstract Measure count(int count);

    /** A larger one. */
    public abstract long total();

    /** Sets it. */
    public abstract Measure total(long total);

    /** A smaller one. */
    public abstract short little();

    /** Sets it. */
    public abstract Measure little(short little);

    /** A floating one. */
    public abstract @Nullable Double rate();

    /** Sets it. */
    public abstract Measure rate(@Nullable Double rate);

    /** A truth. */
    public abstract boolean open();

    /** Sets it. */
    public abstract Measure open(boolean open);

    /** Something unique. */
    public abstract @Nullable UUID token();

    /** Sets it. */
    public abstract Measure token(@Nullable UUID token);

    /** A moment. */
    @Column(name = "at_time")
    public abstract @Nullable Instant at();

    /** Sets it. */
    public abstract Measure at(@Nullable Instant at);

    /** A day. */
    @Column(name = "on_day")
    public abstract @Nullable LocalDate day();

    /** Sets it. */
    public abstract Measure day(@Nullable LocalDate day);

    /** A time. */
    @Column(name = "in_time")
    public abstract @Nullable LocalTime time();

    /** Sets it. */
    public abstract Measure time(@Nullable LocalTime time);
}
