-- Creates the tables of Blog on SQLite.
-- Generated from the entities. Edit those, not this file.

-- User
CREATE TABLE users (
    id  INTEGER  CONSTRAINT pk_users PRIMARY KEY
);

-- Post
CREATE TABLE posts (
    id         INTEGER  CONSTRAINT pk_posts PRIMARY KEY,
    author_id  INTEGER,
    CONSTRAINT fk_posts_author_id FOREIGN KEY (author_id) REFERENCES users (id)
);

CREATE INDEX ix_posts_author_id ON posts (author_id);

-- Pairs User.reads with Post.readers.
CREATE TABLE reading_list (
    user_id  INTEGER  NOT NULL,
    post_id  INTEGER  NOT NULL,
    CONSTRAINT pk_reading_list PRIMARY KEY (user_id, post_id),
    CONSTRAINT fk_reading_list_user_id FOREIGN KEY (user_id) REFERENCES users (id),
    CONSTRAINT fk_reading_list_post_id FOREIGN KEY (post_id) REFERENCES posts (id)
);

CREATE INDEX ix_reading_list_post_id ON reading_list (post_id);
