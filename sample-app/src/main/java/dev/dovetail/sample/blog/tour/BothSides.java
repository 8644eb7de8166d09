package dev.dovetail.sample.blog.tour;

import dev.dovetail.sample.blog.Post;
import dev.dovetail.sample.blog.User;
import dev.dovetail.session.Session;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows that both sides of a relationship are always in sync. */
final class BothSides implements Chapter {
    private final User prince = User.named("Prince");
    private final User sheila = User.named("Sheila");
    private final Post purpleRain = Post.titled("Purple Rain");

    @Override
    public void tell(Tour tour) {
        tour.idea("Back population, as it happens", """
                User.posts and Post.user are the two ends of one thing, so each names the other: backPopulates. Change \
                one end and the other has changed with it, at once, in memory. No statement is sent; these objects are \
                not even in a database.""");
        tour.play(this, "atFirst", this::atFirst);
        tour.play(this, "addToTheList", this::addToTheList);
        tour.play(this, "setTheUser", this::setTheUser);
        tour.play(this, "removeFromTheList", this::removeFromTheList);
    }

    private @Nullable Object atFirst(Session session) {
        return state();
    }

    private @Nullable Object addToTheList(Session session) {
        prince.posts().add(purpleRain);
        return state();
    }

    private @Nullable Object setTheUser(Session session) {
        purpleRain.user(sheila);
        return state();
    }

    private @Nullable Object removeFromTheList(Session session) {
        sheila.posts().remove(purpleRain);
        return state();
    }

    private Map<String, @Nullable Object> state() {
        Map<String, @Nullable Object> state = new LinkedHashMap<>();
        state.put("prince.posts()", prince.posts());
        state.put("sheila.posts()", sheila.posts());
        state.put("purpleRain.user()", purpleRain.user());
        return state;
    }
}
