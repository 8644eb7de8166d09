-- Creates the tables of Cms on MySQL.
-- Generated from the entities. Edit those, not this file.

-- Page
CREATE TABLE pages (
    path        VARCHAR(255)  NOT NULL,
    id          BIGINT        AUTO_INCREMENT,
    created_at  DATETIME(6)   NOT NULL,
    CONSTRAINT pk_pages PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;
