package dev.dovetail.it.foundation;

import static dev.dovetail.it.conformance.Comment_.comment;
import static dev.dovetail.it.conformance.Post_.post;
import static dev.dovetail.it.conformance.User_.user;
import static dev.dovetail.query.Plans.joined;

import dev.dovetail.error.ConstraintViolationException;
import dev.dovetail.it.conformance.Comment_;
import dev.dovetail.it.conformance.ConformanceSchema;
import dev.dovetail.it.conformance.Post;
import dev.dovetail.it.conformance.Post_;
import dev.dovetail.it.conformance.Tag_;
import dev.dovetail.it.conformance.User;
import dev.dovetail.it.conformance.UserDao;
import dev.dovetail.it.conformance.User_;
import dev.dovetail.session.Database;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Uses entities in most ways that the runtime has. {@link ClassLoaderTest} loads it anew. */
public final class Program implements Consumer<DataSource> {
    /** Made by the test. */
    public Program() {}

    @Override
    public void accept(DataSource source) {
        Database database = Database.of(source, ConformanceSchema.SCHEMA);
        ConformanceSchema.SCHEMA.createIn(database);
        database.listen(event -> check(!event.sql().isEmpty()));
        write(database);
        read(database);
        database.transact(session -> {
            session.delete(session.get(user, 1L).posts().get(0));
            session.rollback();
            session.delete(comment).execute();
        });
        check(ConformanceSchema.SCHEMA.validate(database).isEmpty());
        ConformanceSchema.SCHEMA.dropIn(database);
    }

    private static void write(Database database) {
        database.transact(session -> {
            User prince = session.add(User_.create().name("Prince"));
            Post hello = Post_.create().name("Hello");
            hello.tags().add(Tag_.create().name("java"));
            hello.comments().add(Comment_.create().name("first"));
            prince.posts().add(hello);
        });
        try {
            database.transact(session -> session.add(User_.create().name("Prince")));
            check(false);
        } catch (ConstraintViolationException e) {
            check("User".equals(e.entity()));
        }
    }

    private static void read(Database database) {
        database.transact(session -> {
            User prince = new UserDao(session).get(1L);
            check(prince.posts().get(0).comments().size() == 1);
            check(session.select(post).with(joined(post.user())).where(post.user().name.eq("Prince")).count() == 1);
            session.expireAll();
            check(prince.posts().get(0).tags().get(0).name().equals("java"));
        });
        check(database.select(user).list().get(0).name().equals("Prince"));
        database.expect(2, () -> database.transact(session -> session.select(user).with(joined(user.posts())).list()));
        User detached = database.compute(session -> session.get(user, 1L));
        detached.name("Rogers");
        database.transact(session -> check(session.merge(detached).posts().size() == 1));
    }

    private static void check(boolean holds) {
        if (!holds) {
            throw new AssertionError();
        }
    }
}
