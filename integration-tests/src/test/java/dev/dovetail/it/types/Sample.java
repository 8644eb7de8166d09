package dev.dovetail.it.types;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Convert;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.EnumType;
import dev.dovetail.annotation.Enumerated;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One property of each type, all of which may be null. */
@Entity(table = "samples")
public interface Sample {
    /** Made by the database. */
    @Id
    @GeneratedValue
    Long id();

    /** True or false. */
    @Nullable Boolean truth();

    /** Sets it. */
    Sample truth(@Nullable Boolean truth);

    /** Eight bits. */
    @Nullable Byte tiny();

    /** Sets it. */
    Sample tiny(@Nullable Byte tiny);

    /** Sixteen bits. */
    @Nullable Short small();

    /** Sets it. */
    Sample small(@Nullable Short small);

    /** Thirty-two bits. */
    @Nullable Integer number();

    /** Sets it. */
    Sample number(@Nullable Integer number);

    /** Sixty-four bits. */
    @Nullable Long big();

    /** Sets it. */
    Sample big(@Nullable Long big);

    /** A floating number. */
    @Nullable Float single();

    /** Sets it. */
    Sample single(@Nullable Float single);

    /** One of twice the size. */
    @Nullable Double twice();

    /** Sets it. */
    Sample twice(@Nullable Double twice);

    /** A UTF-16 unit. */
    @Nullable Character letter();

    /** Sets it. */
    Sample letter(@Nullable Character letter);

    /** A text. */
    @Nullable String text();

    /** Sets it. */
    Sample text(@Nullable String text);

    /** One of any length. */
    @Column(length = 0)
    @Nullable String longText();

    /** Sets it. */
    Sample longText(@Nullable String longText);

    /** A decimal of fixed form. */
    @Column(precision = 38, scale = 10)
    @Nullable BigDecimal price();

    /** Sets it. */
    Sample price(@Nullable BigDecimal price);

    /** A decimal of any form. */
    @Nullable BigDecimal exact();

    /** Sets it. */
    Sample exact(@Nullable BigDecimal exact);

    /** A whole number of any size. */
    @Column(precision = 38)
    @Nullable BigInteger huge();

    /** Sets it. */
    Sample huge(@Nullable BigInteger huge);

    /** A UUID. */
    @Nullable UUID uuid();

    /** Sets it. */
    Sample uuid(@Nullable UUID uuid);

    /** A date. */
    @Nullable LocalDate date();

    /** Sets it. */
    Sample date(@Nullable LocalDate date);

    /** A time. */
    @Nullable LocalTime time();

    /** Sets it. */
    Sample time(@Nullable LocalTime time);

    /** Both. */
    @Nullable LocalDateTime dateTime();

    /** Sets it. */
    Sample dateTime(@Nullable LocalDateTime dateTime);

    /** A point in time. */
    @Nullable Instant instant();

    /** Sets it. */
    Sample instant(@Nullable Instant instant);

    /** One with an offset. */
    @Nullable OffsetDateTime moment();

    /** Sets it. */
    Sample moment(@Nullable OffsetDateTime moment);

    /** An enum, by name. */
    @Nullable ChronoUnit unit();

    /** Sets it. */
    Sample unit(@Nullable ChronoUnit unit);

    /** An enum, by position. */
    @Enumerated(EnumType.ORDINAL)
    @Nullable ChronoUnit ordinal();

    /** Sets it. */
    Sample ordinal(@Nullable ChronoUnit ordinal);

    /** A converted value. */
    @Convert(CurrencyConverter.class)
    @Nullable Currency currency();

    /** Sets it. */
    Sample currency(@Nullable Currency currency);

    /** Bytes. */
    @Column(length = 0)
    byte @Nullable [] bytes();

    /** Sets them. */
    Sample bytes(byte @Nullable [] bytes);
}
