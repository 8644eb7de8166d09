package dev.dovetail.it.foundation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.FlushException;
import dev.dovetail.error.LazyLoadException;
import dev.dovetail.it.conformance.Comment_;
import dev.dovetail.it.conformance.ConformanceSchema;
import dev.dovetail.it.conformance.Post;
import dev.dovetail.it.conformance.PostDao;
import dev.dovetail.it.conformance.Post_;
import dev.dovetail.it.conformance.User;
import dev.dovetail.it.conformance.UserDao;
import dev.dovetail.it.conformance.User_;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a user gets wrong at run time is answered by an error that names the entity, the property and the remedy. */
class BadInputTest {
    private final Fixture fixture = TestDatabase.H2.create(ConformanceSchema.SCHEMA);

    @AfterEach
    void dropTables() {
        fixture.close();
    }

    @Test
    void aClosedSessionSaysSo() {
        Session session = fixture.database().openSession();
        session.close();

        assertThatThrownBy(() -> session.select(Post_.post)).isInstanceOf(IllegalStateException.class)
                .hasMessage("This session is closed. Open another with database.openSession().");
        assertThatThrownBy(session::flush).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(session::rollback).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRelationshipThatWasNotLoadedNamesThePlanThatWouldHaveLoadedIt() {
        fixture.database().transact(session -> session.add(User_.create().name("Prince")));
        User prince = fixture.database().compute(session -> new UserDao(session).findByName("Prince"));

        assertThatThrownBy(prince::posts).isInstanceOf(LazyLoadException.class)
                .hasMessageStartingWith("User.posts of User#1 was not loaded, and its session is closed.")
                .hasMessageContaining(".with(selectIn(user.posts()))");
        assertThatThrownBy(prince::profile).hasMessageContaining(".with(joined(user.profile()))");
        assertThat(prince.name()).isEqualTo("Prince");
    }

    @Test
    void aNullInANotNullColumnNamesThePropertyBeforeAnythingIsSent() {
        try (Session session = fixture.database().openSession()) {
            Post post = session.add(Post_.create());
            fixture.statements().clear();

            assertThatThrownBy(session::flush).isInstanceOf(FlushException.class)
                    .hasMessage("Post.name of Post (pending) is null, but column posts.name is NOT NULL."
                            + " Set it before the flush, or make the accessor @Nullable. Nothing was written.");
            assertThat(fixture.statements().sql()).isEmpty();

            post.name("Hello");
            session.commit();
            assertThat(new PostDao(session).count()).isEqualTo(1);
        }
    }

    @Test
    void aMissingParentNamesTheRelationship() {
        try (Session session = fixture.database().openSession()) {
            session.add(Comment_.create().name("alone"));

            assertThatThrownBy(session::flush).isInstanceOf(FlushException.class)
                    .hasMessageContaining("Comment.post of Comment (pending) is null")
                    .hasMessageContaining("comments.post_id is NOT NULL");
        }
    }

    @Test
    void anUnknownIdentifierIsNull() {
        try (Session session = fixture.database().openSession()) {
            assertThat(new PostDao(session).find(42L)).isNull();
            assertThatThrownBy(() -> new PostDao(session).get(42L)).hasMessage("There is no Post with the key 42.");
        }
    }
}
