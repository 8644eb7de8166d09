-- Creates the tables of People on SQLite.
-- Generated from the entities. Edit those, not this file.

-- User: A person.
CREATE TABLE users (
    id    INTEGER       CONSTRAINT pk_users PRIMARY KEY,
    name  VARCHAR(255)  NOT NULL
);

-- Profile: What a person says about himself or herself.
CREATE TABLE profiles (
    id       INTEGER       CONSTRAINT pk_profiles PRIMARY KEY,
    bio      VARCHAR(255)  NOT NULL,
    user_id  INTEGER       NOT NULL,
    CONSTRAINT uq_profiles_user_id UNIQUE (user_id),
    CONSTRAINT fk_profiles_user_id FOREIGN KEY (user_id) REFERENCES users (id)
);
