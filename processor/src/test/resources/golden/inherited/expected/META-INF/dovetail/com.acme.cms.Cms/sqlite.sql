-- Creates the tables of Cms on SQLite.
-- Generated from the entities. Edit those, not this file.

-- Page
CREATE TABLE pages (
    path        VARCHAR(255)  NOT NULL,
    id          INTEGER       CONSTRAINT pk_pages PRIMARY KEY,
    created_at  TEXT          NOT NULL
);
