package dev.dovetail.sample.blog.tour;

import dev.dovetail.sample.blog.Comment;
import dev.dovetail.sample.blog.Course;
import dev.dovetail.sample.blog.Post;
import dev.dovetail.sample.blog.Profile;
import dev.dovetail.sample.blog.Student;
import dev.dovetail.sample.blog.Tag;
import dev.dovetail.sample.blog.User;
import dev.dovetail.sample.library.Medium;
import dev.dovetail.sample.library.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Converts results to text. */
final class Words {
    private Words() {}

    /** Returns a line for each value of a map, or one line for any other result. */
    static List<String> of(@Nullable Object result) {
        if (result instanceof Map<?, ?> map) {
            int width = map.keySet().stream().mapToInt(key -> one(key).length()).max().orElse(0);
            List<String> lines = new ArrayList<>();
            map.forEach((key, value) -> lines.add(String.format("%-" + (width + 2) + "s%s", one(key), one(value))));
            return lines;
        }
        return List.of(one(result));
    }

    private static String one(@Nullable Object value) {
        if (value instanceof Collection<?> values) {
            return values.stream().map(Words::one).collect(Collectors.joining(", ", "[", "]"));
        }
        String more = value instanceof User user ? user.name()
                : value instanceof Post post ? post.title()
                : value instanceof Comment comment ? comment.text()
                : value instanceof Profile profile ? profile.bio()
                : value instanceof Tag tag ? tag.name()
                : value instanceof Student student ? student.name()
                : value instanceof Course course ? course.title()
                : value instanceof Medium medium ? medium.title()
                : value instanceof Reader reader ? reader.name()
                : null;
        return more == null ? String.valueOf(value) : value + " “" + more + "”";
    }
}
