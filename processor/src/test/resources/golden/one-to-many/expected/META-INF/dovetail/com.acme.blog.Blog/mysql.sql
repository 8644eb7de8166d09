-- Creates the tables of Blog on MySQL.
-- Generated from the entities. Edit those, not this file.

-- User: A person who writes.
CREATE TABLE users (
    id    BIGINT        AUTO_INCREMENT,
    name  VARCHAR(255)  NOT NULL,
    CONSTRAINT pk_users PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin
    COMMENT 'User: A person who writes.';

-- Post: What a user publishes.
CREATE TABLE posts (
    id       BIGINT        AUTO_INCREMENT,
    title    VARCHAR(255)  NOT NULL,
    user_id  BIGINT,
    CONSTRAINT pk_posts PRIMARY KEY (id),
    CONSTRAINT fk_posts_user_id FOREIGN KEY (user_id) REFERENCES users (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin
    COMMENT 'Post: What a user publishes.';

CREATE INDEX ix_posts_user_id ON posts (user_id);
