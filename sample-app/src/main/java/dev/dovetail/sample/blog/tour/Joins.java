package dev.dovetail.sample.blog.tour;

import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.sample.blog.Post_.post;

import dev.dovetail.sample.blog.Post;
import dev.dovetail.session.Session;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows queries over several tables. */
final class Joins implements Chapter {
    @Override
    public void tell(Tour tour) {
        tour.idea("Inner join", """
                Posts with a user. One more post has none: it is written first, and an inner join leaves it out.""");
        tour.play(this, "inner", this::inner);

        tour.idea("Join with a filter", """
                Prince's posts. The filter is on the user's table, and the path post.user().name leads there from the \
                post.""");
        tour.play(this, "filtered", this::filtered);
        tour.page().say("""
                The path alone is enough: it brings the join that it needs. A filter on a table that is not part of \
                the query does not compile; section 16 shows the error.""");
        tour.play(this, "filteredByPath", this::filteredByPath);
        tour.page().say("""
                To-many steps have no columns. A condition asks whether any, none or all of the rows meet it, and \
                never multiplies the posts.""");
        tour.play(this, "any", this::any);

        tour.idea("Outer join", """
                All posts, those without a user as well, each with its user: still one statement.""");
        tour.play(this, "outer", this::outer);
    }

    private @Nullable Object inner(Session session) {
        session.add(Post.titled("Found in the vault"));
        return session.select(post).join(post.user()).list();
    }

    private @Nullable Object filtered(Session session) {
        return session.select(post)
                .join(post.user())
                .where(post.user().name.eq("Prince"))
                .list();
    }

    private @Nullable Object filteredByPath(Session session) {
        return session.select(post).where(post.user().name.eq("Prince")).list();
    }

    private @Nullable Object any(Session session) {
        return session.select(post)
                .where(post.comments().any(comment -> comment.text.startsWith("Love")))
                .list();
    }

    private @Nullable Object outer(Session session) {
        Map<Post, Object> users = new LinkedHashMap<>();
        session.select(post)
                .leftJoin(post.user())
                .with(joined(post.user()))
                .forEach(each -> users.put(each, each.user()));
        return users;
    }
}
