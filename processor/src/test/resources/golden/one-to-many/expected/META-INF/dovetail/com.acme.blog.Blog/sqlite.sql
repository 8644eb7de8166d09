-- Creates the tables of Blog on SQLite.
-- Generated from the entities. Edit those, not this file.

-- User: A person who writes.
CREATE TABLE users (
    id    INTEGER       CONSTRAINT pk_users PRIMARY KEY,
    name  VARCHAR(255)  NOT NULL
);

-- Post: What a user publishes.
CREATE TABLE posts (
    id       INTEGER       CONSTRAINT pk_posts PRIMARY KEY,
    title    VARCHAR(255)  NOT NULL,
    user_id  INTEGER,
    CONSTRAINT fk_posts_user_id FOREIGN KEY (user_id) REFERENCES users (id)
);

CREATE INDEX ix_posts_user_id ON posts (user_id);
