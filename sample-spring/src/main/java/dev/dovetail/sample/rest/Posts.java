package dev.dovetail.sample.rest;

import static dev.dovetail.query.Shapes.list;
import static dev.dovetail.query.Shapes.shape;
import static dev.dovetail.sample.rest.Comment_.comment;
import static dev.dovetail.sample.rest.Post_.post;
import static dev.dovetail.sample.rest.Tag_.tag;
import static dev.dovetail.sample.rest.User_.user;

import dev.dovetail.query.Query;
import dev.dovetail.sample.rest.Views.Change;
import dev.dovetail.sample.rest.Views.Line;
import dev.dovetail.sample.rest.Views.NewPost;
import dev.dovetail.sample.rest.Views.Page;
import dev.dovetail.sample.rest.Views.Remark;
import dev.dovetail.sample.rest.Views.Whole;
import dev.dovetail.session.Session;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The posts of the blog. The session belongs to the transaction of each method. */
@Repository
@Transactional
public class Posts extends PostDao {
    Posts(Session session) {
        super(session);
    }

    /** Returns the newest posts before the post {@code before}: one SELECT for the lines, one for their tags. */
    @Transactional(readOnly = true)
    public Page page(@Nullable String words, @Nullable String tagged, @Nullable String author, @Nullable Long before,
            int size) {
        Query<Post> found = select();
        if (words != null) {
            found = found.where(post.title.containsIgnoreCase(words).or(post.text.containsIgnoreCase(words)));
        }
        if (tagged != null) {
            found = found.where(post.tags().any(each -> each.name.eq(tagged)));
        }
        if (author != null) {
            found = found.where(post.user().name.eq(author));
        }
        long total = found.count();
        if (before != null) {
            found = found.where(post.id.lt(before));
        }
        List<Line> lines = found.orderBy(post.id.desc()).limit(size).columns(shape(Line::new, post.id, post.title,
                post.user().name, list(post.tags(), tag.name).orderBy(tag.name), post.comments().count())).list();
        return new Page(lines, total, lines.size() < size ? null : lines.get(size - 1).id());
    }

    @Transactional(readOnly = true)
    public Whole whole(long id) {
        return select().where(post.id.eq(id)).columns(shape(Whole::new, post.id, post.version, post.title, post.text,
                post.user().name, list(post.tags(), tag.name).orderBy(tag.name),
                list(post.comments(), shape(Remark::new, comment.id, comment.text)).orderBy(comment.id))).single();
    }

    public Whole add(NewPost given) {
        User writer = session().select(user).where(user.name.eq(given.author())).first();
        Post added = add(Post_.create().title(given.title()).text(given.text())
                .user(writer == null ? User.named(given.author()) : writer));
        for (String name : given.tags()) {
            Tag known = session().select(tag).where(tag.name.eq(name)).first();
            added.tags().add(known == null ? Tag_.create().name(name) : known);
        }
        session().flush();
        return whole(added.id());
    }

    /** Changes a post, unless another change came first. The database checks the version again at the commit. */
    public Whole change(long id, Change change) {
        Post changed = get(id);
        if (changed.version() != change.version()) {
            throw new OptimisticLockingFailureException("Post " + id + " has been changed since version "
                    + change.version() + ". Read it again.");
        }
        changed.title(change.title()).text(change.text());
        session().flush();
        return whole(id);
    }

    /** Deletes a post with its comments. */
    public void remove(long id) {
        delete(get(id));
    }

    public Remark comment(long id, String text) {
        Comment added = Comment_.create().text(text);
        get(id).comments().add(added);
        session().flush();
        return new Remark(added.id(), added.text());
    }
}
