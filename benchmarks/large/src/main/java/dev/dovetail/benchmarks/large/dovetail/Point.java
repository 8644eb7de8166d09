package dev.dovetail.benchmarks.large.dovetail;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

/** One of many small entities. */
@Entity(table = "points")
public abstract class Point {
    @Id
    public abstract long id();

    public abstract String label();
    public abstract Point label(String label);

    public abstract int x();
    public abstract Point x(int x);

    public abstract double y();
    public abstract Point y(double y);
}
