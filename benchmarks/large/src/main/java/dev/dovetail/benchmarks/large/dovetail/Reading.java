package dev.dovetail.benchmarks.large.dovetail;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import java.time.Instant;

/** One of many entities that are inserted together. */
@Entity(table = "readings")
public abstract class Reading {
    @Id @GeneratedValue
    public abstract long id();

    public abstract String sensor();
    public abstract Reading sensor(String sensor);

    public abstract int level();
    public abstract Reading level(int level);

    public abstract double amount();
    public abstract Reading amount(double amount);

    public abstract Instant takenAt();
    public abstract Reading takenAt(Instant takenAt);
}
