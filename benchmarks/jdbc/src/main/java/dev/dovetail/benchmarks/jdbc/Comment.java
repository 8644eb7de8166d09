package dev.dovetail.benchmarks.jdbc;

final class Comment {
    long id;
    String text;
    Post post;

    Comment(long id, String text, Post post) {
        this.id = id;
        this.text = text;
        this.post = post;
    }
}
