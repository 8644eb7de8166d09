package dev.dovetail.sample.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the service sends and receives. Queries fill these records directly. */
public final class Views {
    private Views() {}

    /** A post in a list. */
    public record Line(Long id, String title, String author, List<String> tags, Long comments) {}

    /** A page of a list. {@code next} is the parameter {@code before} of the next page, or null on the last one. */
    public record Page(List<Line> posts, Long total, @Nullable Long next) {}

    /** A comment. */
    public record Remark(Long id, String text) {}

    /** A post with all that belongs to it. */
    public record Whole(Long id, Integer version, String title, String text, String author, List<String> tags,
            List<Remark> comments) {}

    /** A new post. */
    public record NewPost(String title, String text, String author, List<String> tags) {}

    /** A change of a post. {@code version} is the version that was read. */
    public record Change(int version, String title, String text) {}

    /** A new comment. */
    public record NewRemark(String text) {}
}
