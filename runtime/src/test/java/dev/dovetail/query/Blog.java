package dev.dovetail.query;

import static dev.dovetail.metadata.KeySource.IDENTITY;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Order;
import dev.dovetail.generated.RelationshipDefinition;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.path.PathSource;
import java.util.List;
import java.util.function.Function;

/** A mapping as generated code would write it: users, their profiles, posts, comments, tags. */
final class Blog {
    static final UserPath<User> user = new UserPath<>(PathSource.root(UserPath.TYPE));
    static final ProfilePath<Profile> profile = new ProfilePath<>(PathSource.root(ProfilePath.TYPE));
    static final PostPath<Post> post = new PostPath<>(PathSource.root(PostPath.TYPE));
    static final CommentPath<Comment> comment = new CommentPath<>(PathSource.root(CommentPath.TYPE));
    static final TagPath<Tag> tag = new TagPath<>(PathSource.root(TagPath.TYPE));

    static final String DDL = """
            CREATE TABLE users (id BIGINT PRIMARY KEY, name VARCHAR NOT NULL, boss_id BIGINT REFERENCES users);
            CREATE TABLE profiles (id BIGINT PRIMARY KEY, bio VARCHAR NOT NULL,
                user_id BIGINT NOT NULL UNIQUE REFERENCES users);
            CREATE TABLE posts (id BIGINT PRIMARY KEY, title VARCHAR NOT NULL, rating INT, published BOOLEAN NOT NULL,
                user_id BIGINT REFERENCES users);
            CREATE TABLE comments (id BIGINT PRIMARY KEY, text VARCHAR NOT NULL,
                post_id BIGINT NOT NULL REFERENCES posts, user_id BIGINT NOT NULL REFERENCES users);
            CREATE TABLE tags (id BIGINT PRIMARY KEY, name VARCHAR NOT NULL);
            CREATE TABLE post_tags (post_id BIGINT NOT NULL REFERENCES posts, tag_id BIGINT NOT NULL REFERENCES tags,
                PRIMARY KEY (post_id, tag_id));
            """;

    private Blog() {}

    static final class User extends Thing {
        User(long id) {
            super(UserPath.TYPE);
            $set(4, id);
        }
    }

    static final class UserPath<R> extends EntityPath<R, User> {
        static final EntityMapping<User> TYPE = new EntityMapping<>(User.class, "User", TableName.of("users"),
                Attribute.of(4, "id", "id", ColumnType.LONG).id(IDENTITY),
                Attribute.of(5, "name", "name", ColumnType.STRING),
                Attribute.of(6, "bossId", "boss_id", ColumnType.LONG).foreignKey().nullable()) {
            @Override
            protected User create() {
                return new User(0);
            }

            @Override
            protected RelationshipDefinition[] relate() {
                return new RelationshipDefinition[] {
                    RelationshipDefinition.oneToMany(0, "posts", PostPath.TYPE).key("userId").inverse("user")
                            .orderBy(new Order("title", false)),
                    RelationshipDefinition.oneToOne(1, "profile", ProfilePath.TYPE).key("userId").inverse("user"),
                    RelationshipDefinition.manyToOne(2, "boss", UserPath.TYPE).key("bossId").inverse("reports"),
                    RelationshipDefinition.oneToMany(3, "reports", UserPath.TYPE).key("bossId").inverse("boss")};
            }
        };

        final NumberColumn<R, Long> id = number(4);
        final StringColumn<R> name = string(5);

        UserPath(Source source) {
            super(TYPE, source);
        }

        CollectionPath<R, Post, PostPath<R>> posts() {
            return many(0, post);
        }

        ProfilePath<R> profile() {
            return new ProfilePath<>(step(1));
        }

        UserPath<R> boss() {
            return new UserPath<>(step(2));
        }

        CollectionPath<R, User, UserPath<R>> reports() {
            return many(3, user);
        }

        Condition<R> has(Function<? super UserPath<R>, ? extends Condition<R>> condition) {
            return has(this.<R>at(again()), condition);
        }

        @Override
        protected <Q> UserPath<Q> at(Source source) {
            return new UserPath<>(source);
        }
    }

    static final class Profile extends Thing {
        Profile(long id) {
            super(ProfilePath.TYPE);
            $set(1, id);
        }
    }

    static final class ProfilePath<R> extends EntityPath<R, Profile> {
        static final EntityMapping<Profile> TYPE = new EntityMapping<>(Profile.class, "Profile",
                TableName.of("profiles"), Attribute.of(1, "id", "id", ColumnType.LONG).id(IDENTITY),
                Attribute.of(2, "bio", "bio", ColumnType.STRING),
                Attribute.of(3, "userId", "user_id", ColumnType.LONG).foreignKey().unique()) {
            @Override
            protected Profile create() {
                return new Profile(0);
            }

            @Override
            protected RelationshipDefinition[] relate() {
                return new RelationshipDefinition[] {
                    RelationshipDefinition.oneToOneKeyed(0, "user", UserPath.TYPE).key("userId").inverse("profile")};
            }
        };

        final NumberColumn<R, Long> id = number(1);
        final StringColumn<R> bio = string(2);

        ProfilePath(Source source) {
            super(TYPE, source);
        }

        UserPath<R> user() {
            return new UserPath<>(step(0));
        }

        @Override
        protected <Q> ProfilePath<Q> at(Source source) {
            return new ProfilePath<>(source);
        }
    }

    static final class Post extends Thing {
        Post(long id) {
            super(PostPath.TYPE);
            $set(3, id);
        }
    }

    static final class PostPath<R> extends EntityPath<R, Post> {
        static final EntityMapping<Post> TYPE = new EntityMapping<>(Post.class, "Post", TableName.of("posts"),
                Attribute.of(3, "id", "id", ColumnType.LONG).id(IDENTITY),
                Attribute.of(4, "title", "title", ColumnType.STRING),
                Attribute.of(5, "rating", "rating", ColumnType.INT).nullable(),
                Attribute.of(6, "published", "published", ColumnType.BOOLEAN),
                Attribute.of(7, "userId", "user_id", ColumnType.LONG).foreignKey().nullable()) {
            @Override
            protected Post create() {
                return new Post(0);
            }

            @Override
            protected RelationshipDefinition[] relate() {
                return new RelationshipDefinition[] {
                    RelationshipDefinition.manyToOne(0, "user", UserPath.TYPE).key("userId").inverse("posts"),
                    RelationshipDefinition.oneToMany(1, "comments", CommentPath.TYPE).key("postId").inverse("post"),
                    RelationshipDefinition.manyToMany(2, "tags", TagPath.TYPE).inverse("posts")
                            .association(TableName.of("post_tags"), List.of("post_id"), List.of("tag_id"))};
            }
        };

        final NumberColumn<R, Long> id = number(3);
        final StringColumn<R> title = string(4);
        final NumberColumn<R, Integer> rating = number(5);
        final BooleanColumn<R> published = bool(6);
        final NumberColumn<R, Long> userId = number(7);

        PostPath(Source source) {
            super(TYPE, source);
        }

        UserPath<R> user() {
            return new UserPath<>(step(0));
        }

        CollectionPath<R, Comment, CommentPath<R>> comments() {
            return many(1, comment);
        }

        CollectionPath<R, Tag, TagPath<R>> tags() {
            return many(2, tag);
        }

        @Override
        protected <Q> PostPath<Q> at(Source source) {
            return new PostPath<>(source);
        }
    }

    static final class Comment extends Thing {
        Comment(long id) {
            super(CommentPath.TYPE);
            $set(2, id);
        }
    }

    static final class CommentPath<R> extends EntityPath<R, Comment> {
        static final EntityMapping<Comment> TYPE = new EntityMapping<>(Comment.class, "Comment",
                TableName.of("comments"), Attribute.of(2, "id", "id", ColumnType.LONG).id(IDENTITY),
                Attribute.of(3, "text", "text", ColumnType.STRING),
                Attribute.of(4, "postId", "post_id", ColumnType.LONG).foreignKey(),
                Attribute.of(5, "userId", "user_id", ColumnType.LONG).foreignKey()) {
            @Override
            protected Comment create() {
                return new Comment(0);
            }

            @Override
            protected RelationshipDefinition[] relate() {
                return new RelationshipDefinition[] {
                    RelationshipDefinition.manyToOne(0, "post", PostPath.TYPE).key("postId").inverse("comments"),
                    RelationshipDefinition.manyToOne(1, "user", UserPath.TYPE).key("userId")};
            }
        };

        final NumberColumn<R, Long> id = number(2);
        final StringColumn<R> text = string(3);

        CommentPath(Source source) {
            super(TYPE, source);
        }

        PostPath<R> post() {
            return new PostPath<>(step(0));
        }

        UserPath<R> user() {
            return new UserPath<>(step(1));
        }

        @Override
        protected <Q> CommentPath<Q> at(Source source) {
            return new CommentPath<>(source);
        }
    }

    static final class Tag extends Thing {
        Tag(long id) {
            super(TagPath.TYPE);
            $set(1, id);
        }
    }

    static final class TagPath<R> extends EntityPath<R, Tag> {
        static final EntityMapping<Tag> TYPE = new EntityMapping<>(Tag.class, "Tag", TableName.of("tags"),
                Attribute.of(1, "id", "id", ColumnType.LONG).id(IDENTITY),
                Attribute.of(2, "name", "name", ColumnType.STRING)) {
            @Override
            protected Tag create() {
                return new Tag(0);
            }

            @Override
            protected RelationshipDefinition[] relate() {
                return new RelationshipDefinition[] {
                    RelationshipDefinition.manyToMany(0, "posts", PostPath.TYPE).inverse("tags")
                            .associationInverse(TableName.of("post_tags"), List.of("tag_id"), List.of("post_id"))};
            }
        };

        final NumberColumn<R, Long> id = number(1);
        final StringColumn<R> name = string(2);

        TagPath(Source source) {
            super(TYPE, source);
        }

        CollectionPath<R, Post, PostPath<R>> posts() {
            return many(0, post);
        }

        @Override
        protected <Q> TagPath<Q> at(Source source) {
            return new TagPath<>(source);
        }
    }
}
