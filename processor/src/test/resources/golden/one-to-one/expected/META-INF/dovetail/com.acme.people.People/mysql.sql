-- Creates the tables of People on MySQL.
-- Generated from the entities. Edit those, not this file.

-- User: A person.
CREATE TABLE users (
    id    BIGINT        AUTO_INCREMENT,
    name  VARCHAR(255)  NOT NULL,
    CONSTRAINT pk_users PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin
    COMMENT 'User: A person.';

-- Profile: What a person says about himself or herself.
CREATE TABLE profiles (
    id       BIGINT        AUTO_INCREMENT,
    bio      VARCHAR(255)  NOT NULL,
    user_id  BIGINT        NOT NULL,
    CONSTRAINT pk_profiles PRIMARY KEY (id),
    CONSTRAINT uq_profiles_user_id UNIQUE (user_id),
    CONSTRAINT fk_profiles_user_id FOREIGN KEY (user_id) REFERENCES users (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin
    COMMENT 'Profile: What a person says about himself or herself.';
