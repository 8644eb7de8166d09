-- Creates the tables of Store on SQLite.
-- Generated from the entities. Edit those, not this file.

-- Article: Everything that a column can hold.
CREATE TABLE articles (
    id               TEXT           NOT NULL,
    name             VARCHAR(80)    NOT NULL,
    description      TEXT,
    available        BOOLEAN        NOT NULL,
    recommended      BOOLEAN,
    rating           INTEGER        NOT NULL,
    shelf            INTEGER        NOT NULL,
    stock            INTEGER        DEFAULT 1 NOT NULL,
    sold             INTEGER        NOT NULL,
    weight           REAL           NOT NULL,
    volume           REAL,
    size_class       CHAR(1)        NOT NULL,
    colour           CHAR(1),
    price            TEXT           NOT NULL,
    tax              TEXT,
    barcode          TEXT           NOT NULL,
    picture          BLOB,
    released         TEXT           NOT NULL,
    opens            TEXT           NOT NULL,
    restocked        TEXT           NOT NULL,
    created          TEXT           NOT NULL,
    delivered        TEXT,
    status           VARCHAR(255)   NOT NULL,
    previous_status  INTEGER,
    currency         VARCHAR(3)     NOT NULL,
    fragile          CHAR(1)        NOT NULL,
    specs            VARCHAR(4000),
    CONSTRAINT pk_articles PRIMARY KEY (id),
    CONSTRAINT ck_articles_1 CHECK (price >= 0),
    CONSTRAINT ck_articles_stock CHECK (stock < 1000)
);

CREATE INDEX ix_articles_name ON articles (name);
CREATE INDEX ix_articles_by_release ON articles (name, released);
