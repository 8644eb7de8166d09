-- Creates the tables of Odd on SQLite.
-- Generated from the entities. Edit those, not this file.

-- R
CREATE TABLE r (
    id    INTEGER       CONSTRAINT pk_r PRIMARY KEY,
    type  VARCHAR(255)  NOT NULL
);

-- Row
CREATE TABLE row (
    id   INTEGER       CONSTRAINT pk_row PRIMARY KEY,
    url  VARCHAR(255)  NOT NULL
);

-- Title: Names that generated code uses, too.
CREATE TABLE title (
    id          INTEGER       CONSTRAINT pk_title PRIMARY KEY,
    title       VARCHAR(255)  NOT NULL,
    first       VARCHAR(255)  NOT NULL,
    row         VARCHAR(255)  NOT NULL,
    property    VARCHAR(255),
    value       VARCHAR(255)  NOT NULL,
    column      VARCHAR(255)  NOT NULL,
    parameters  VARCHAR(255)  NOT NULL,
    position    INTEGER       NOT NULL,
    session     INTEGER       NOT NULL,
    source      VARCHAR(255)  NOT NULL,
    create_id   INTEGER       NOT NULL,
    noted_id    INTEGER,
    CONSTRAINT uq_title_source UNIQUE (source),
    CONSTRAINT fk_title_create_id FOREIGN KEY (create_id) REFERENCES row (id),
    CONSTRAINT fk_title_noted_id FOREIGN KEY (noted_id) REFERENCES r (id)
);

CREATE INDEX ix_title_create_id ON title (create_id);
CREATE INDEX ix_title_noted_id ON title (noted_id);

-- Order: Names that databases keep for themselves.
CREATE TABLE "Order" (
    OrderId         INTEGER       CONSTRAINT pk_Order PRIMARY KEY,
    "group"         VARCHAR(255)  NOT NULL,
    "total amount"  INTEGER       NOT NULL,
    TitleId         INTEGER       NOT NULL,
    CONSTRAINT uq_Order_TitleId UNIQUE (TitleId),
    CONSTRAINT fk_Order_TitleId FOREIGN KEY (TitleId) REFERENCES title (id)
);
