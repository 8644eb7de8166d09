package dev.dovetail.sample.blog.tour;

import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.selectIn;
import static dev.dovetail.sample.blog.User_.user;

import dev.dovetail.sample.blog.User;
import dev.dovetail.session.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows when the other side of a relationship is loaded. */
final class Loading implements Chapter {
    @Override
    public void tell(Tour tour) {
        tour.idea("Lazy loading: two statements", """
                A relationship is read when it is first asked for. One statement for the user, and one more for the \
                posts when posts() is called.""");
        tour.play(this, "lazy", this::lazy);
        tour.page().say("""
                What if there are many users? Elsewhere this is 1 + N statements. Here the first posts() loads the \
                posts of all users of the same result: two statements, however many users there are. (The keys are \
                filled up to a round number, so that the database meets the same statement again.)""");
        tour.play(this, "lazyForMany", this::lazyForMany);

        tour.idea("Eager loading: one statement", """
                The query says what it will need. joined(...) brings the posts in the same statement. posts() is then \
                an ordinary list: the same code, the same result, one statement less.""");
        tour.play(this, "eager", this::eager);
        tour.page().say("""
                selectIn(...) brings them in a second statement at once: better for large collections, since no user \
                is repeated in the rows.""");
        tour.play(this, "eagerIn", this::eagerIn);
    }

    private @Nullable Object lazy(Session session) {
        List<User> found = session.select(user)
                .where(user.name.eq("Wendy"))
                .list();
        User wendy = found.get(0);
        return wendy.posts();
    }

    private @Nullable Object lazyForMany(Session session) {
        Map<User, Object> posts = new LinkedHashMap<>();
        for (User each : session.select(user).orderBy(user.id).list()) {
            posts.put(each, each.posts());
        }
        return posts;
    }

    private @Nullable Object eager(Session session) {
        List<User> found = session.select(user)
                .where(user.name.eq("Wendy"))
                .with(joined(user.posts()))
                .list();
        User wendy = found.get(0);
        return wendy.posts();
    }

    private @Nullable Object eagerIn(Session session) {
        List<User> users = session.select(user)
                .with(selectIn(user.posts()))
                .orderBy(user.id)
                .list();
        return users.get(0).posts();
    }
}
