package dev.dovetail.it.equality;

/** A number in a class that does not say when two are equal. */
public final class Code {
    final long number;

    Code(long number) {
        this.number = number;
    }

    @Override
    public String toString() {
        return "Code " + number;
    }
}
