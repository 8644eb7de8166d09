package dev.dovetail.benchmarks.jdbc;

final class Tag {
    long id;
    String name;

    Tag(long id, String name) {
        this.id = id;
        this.name = name;
    }
}
