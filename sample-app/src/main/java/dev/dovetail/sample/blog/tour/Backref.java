package dev.dovetail.sample.blog.tour;

import static dev.dovetail.sample.blog.Post_.post;
import static dev.dovetail.sample.blog.Tag_.tag;

import dev.dovetail.sample.blog.Post;
import dev.dovetail.sample.blog.Tag;
import dev.dovetail.sample.blog.Tag_;
import dev.dovetail.sample.page.SourceCode;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows a backref, which adds the other side of a relationship. */
final class Backref implements Chapter {
    @Override
    public void tell(Tour tour) {
        tour.idea("backref: declare one side, get both", """
                Tag.java says nothing about posts. Post.java says backref = "posts", and the other side exists: \
                Tag_.posts(tag) in Java, tag.posts() in queries, kept in step like any other. backPopulates is the \
                same thing with both sides written out, which a reader of Tag.java will thank you for.""");
        tour.page().block("Post.java", SourceCode.accessor(Post.class, "tags"));
        tour.play(this, "label", this::label);
        tour.play(this, "find", this::find);
    }

    private @Nullable Object label(Session session) {
        Tag music = session.add(Tag.named("music"));
        for (Post each : session.select(post).where(post.user().isNotNull()).list()) {
            each.tags().add(music);
        }
        session.flush();
        return Tag_.posts(music);
    }

    private @Nullable Object find(Session session) {
        List<Tag> tags = session.select(tag)
                .where(tag.posts().any(each -> each.title.eq("Kiss")))
                .list();
        return Tag_.posts(tags.get(0));
    }
}
