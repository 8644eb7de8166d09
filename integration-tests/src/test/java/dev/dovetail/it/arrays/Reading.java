package dev.dovetail.it.arrays;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Convert;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One property of each kind of array, all of which may be null. */
@Entity(table = "readings")
public interface Reading {
    /** Made by the database. */
    @Id
    @GeneratedValue
    Long id();

    /** Texts. */
    String @Nullable [] words();

    /** Sets them. */
    Reading words(String @Nullable [] words);

    /** Texts of any length. */
    @Column(length = 0)
    String @Nullable [] pages();

    /** Sets them. */
    Reading pages(String @Nullable [] pages);

    /** Thirty-two bits each. */
    int @Nullable [] counts();

    /** Sets them. */
    Reading counts(int @Nullable [] counts);

    /** Sixty-four bits each. */
    long @Nullable [] sums();

    /** Sets them. */
    Reading sums(long @Nullable [] sums);

    /** Floating numbers. */
    double @Nullable [] means();

    /** Sets them. */
    Reading means(double @Nullable [] means);

    /** UUIDs. */
    UUID @Nullable [] sources();

    /** Sets them. */
    Reading sources(UUID @Nullable [] sources);

    /** A list, through a converter. */
    @Convert(ListConverter.class)
    @Nullable List<String> labels();

    /** Sets it. */
    Reading labels(@Nullable List<String> labels);
}
