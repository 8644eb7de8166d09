-- Creates the tables of Blog on SQLite.
-- Generated from the entities. Edit those, not this file.

-- Topic
CREATE TABLE topics (
    id    INTEGER       CONSTRAINT pk_topics PRIMARY KEY,
    name  VARCHAR(255)  NOT NULL
);

-- User
CREATE TABLE users (
    id  INTEGER  CONSTRAINT pk_users PRIMARY KEY
);

-- Avatar
CREATE TABLE avatars (
    id       INTEGER  CONSTRAINT pk_avatars PRIMARY KEY,
    user_id  INTEGER  NOT NULL,
    CONSTRAINT uq_avatars_user_id UNIQUE (user_id),
    CONSTRAINT fk_avatars_user_id FOREIGN KEY (user_id) REFERENCES users (id)
);

-- Post
CREATE TABLE posts (
    id        INTEGER  CONSTRAINT pk_posts PRIMARY KEY,
    user_id   INTEGER,
    topic_id  INTEGER  NOT NULL,
    CONSTRAINT fk_posts_user_id FOREIGN KEY (user_id) REFERENCES users (id),
    CONSTRAINT fk_posts_topic_id FOREIGN KEY (topic_id) REFERENCES topics (id)
);

CREATE INDEX ix_posts_user_id ON posts (user_id);
CREATE INDEX ix_posts_topic_id ON posts (topic_id);

-- Pairs User.favourites with Post.
CREATE TABLE favourites (
    user_id  INTEGER  NOT NULL,
    post_id  INTEGER  NOT NULL,
    CONSTRAINT pk_favourites PRIMARY KEY (user_id, post_id),
    CONSTRAINT fk_favourites_user_id FOREIGN KEY (user_id) REFERENCES users (id),
    CONSTRAINT fk_favourites_post_id FOREIGN KEY (post_id) REFERENCES posts (id)
);

CREATE INDEX ix_favourites_post_id ON favourites (post_id);
