package dev.dovetail.sample.blog.tour;

import static dev.dovetail.sample.blog.Post_.post;
import static dev.dovetail.sample.blog.User_.user;

import dev.dovetail.dialect.Dialects;
import dev.dovetail.sample.blog.BlogSchema;
import dev.dovetail.sample.blog.Post;
import dev.dovetail.sample.blog.User;
import dev.dovetail.sample.page.SourceCode;
import dev.dovetail.schema.Schema;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows tables and the foreign keys that connect them. */
final class Keys implements Chapter {
    @Override
    public void tell(Tour tour) {
        tour.idea("A foreign key connects tables", """
                posts.user_id holds the id of a row in users. That is all a database knows about "a user has posts": \
                two tables and a key. In Java it is a property with @ForeignKey.""");
        tour.page().block("Post.java", SourceCode.accessor(Post.class, "userId"));
        tour.page().block("META-INF/dovetail/dev.dovetail.sample.blog.Blog/h2.sql, as generated", table("posts"));
        tour.play(this, "byKey", this::byKey);

        tour.idea("The key lives in the child", """
                One user has many posts, so each post says whose it is, and the user says nothing: users has no column \
                for posts. To give a post to somebody else is to change one row, the post's.""");
        tour.page().block("META-INF/dovetail/dev.dovetail.sample.blog.Blog/h2.sql, as generated", table("users"));
        tour.play(this, "giveAway", this::giveAway);

        tour.idea("The three kinds", """
                One row to many, one to one, many to many. These are the blog's relationships as schema.md draws them, \
                and where each keeps its key. ─ is one, < is many.""");
        tour.page().block("META-INF/dovetail/dev.dovetail.sample.blog.Blog/schema.md, as generated", section("```text", "```"));
        tour.page().block("Where the key is", List.of(
                "one-to-many   in the child               @OneToMany List<Post> posts()",
                "                                         @ManyToOne User user()",
                "one-to-one    in the child, and unique   @OneToOne Profile profile()",
                "                                         @OneToOne User user()",
                "many-to-many  in a table between them    @ManyToMany Set<Course> courses()",
                "                                         @ManyToMany Set<Student> students()"));

        tour.idea("What a relationship adds to a key", """
                post.userId() is a number. post.user() is the user: an object with a name and posts of its own. The \
                relationship adds no column. It rides on the key, and follows it for you.""");
        tour.page().block("Post.java", SourceCode.accessor(Post.class, "user"));
        tour.play(this, "keyAndObject", this::keyAndObject);
    }

    private @Nullable Object byKey(Session session) {
        User prince = session.add(User.named("Prince"));
        session.flush();
        Post kiss = session.add(Post.titled("Kiss").userId(prince.id()));
        session.flush();
        return kiss.userId();
    }

    private @Nullable Object giveAway(Session session) {
        User sheila = session.add(User.named("Sheila"));
        Post kiss = session.select(post).where(post.title.eq("Kiss")).single();
        kiss.user(sheila);
        session.flush();
        return kiss.userId();
    }

    private @Nullable Object keyAndObject(Session session) {
        Post kiss = session.select(post).where(post.title.eq("Kiss")).single();
        Map<String, Object> seen = new LinkedHashMap<>();
        seen.put("kiss.userId()", kiss.userId());
        seen.put("kiss.user()", kiss.user());
        seen.put("kiss.user().name()", kiss.user().name());
        kiss.user(session.select(user).where(user.name.eq("Prince")).single());
        session.flush();
        seen.put("kiss.userId() after kiss.user(prince)", kiss.userId());
        return seen;
    }

    /** Returns the statement that creates the table {@code name}. */
    private static List<String> table(String name) {
        return table(BlogSchema.SCHEMA, name);
    }

    /** Returns the statement of {@code schema} that creates the table {@code name}. */
    static List<String> table(Schema schema, String name) {
        for (String statement : schema.create(Dialects.h2())) {
            if (statement.startsWith("CREATE TABLE " + name + " ")) {
                return statement.lines().toList();
            }
        }
        throw new IllegalStateException("No table " + name);
    }

    /**
     * Returns the lines of {@code schema.md} after the one that starts with {@code begin}, up to the next one that
     * starts with {@code end}.
     */
    static List<String> section(String begin, String end) {
        List<String> section = new ArrayList<>();
        boolean inside = false;
        for (String line : SourceCode.resource("/META-INF/dovetail/dev.dovetail.sample.blog.Blog/schema.md")) {
            if (inside && line.startsWith(end)) {
                return section;
            }
            if (inside) {
                section.add(line);
            }
            inside = inside || line.startsWith(begin);
        }
        return section;
    }
}
