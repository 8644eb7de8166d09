-- Creates the tables of Shop on MySQL.
-- Generated from the entities. Edit those, not this file.

-- Item: An item with columns that the database makes.
CREATE TABLE items (
    id            BIGINT        AUTO_INCREMENT,
    price         INTEGER       NOT NULL,
    quantity      INTEGER       NOT NULL,
    total         INTEGER       GENERATED ALWAYS AS (price * quantity) STORED,
    charge        INTEGER       GENERATED ALWAYS AS (NULLIF(price, 0)) STORED,
    state         VARCHAR(255)  DEFAULT 'new' NOT NULL,
    number        BIGINT        NOT NULL,
    stars         INTEGER       DEFAULT 7 NOT NULL,
    code          VARCHAR(255)  NOT NULL,
    last_update   DATETIME(6)   DEFAULT (CURRENT_TIMESTAMP) NOT NULL,
    listing_code  VARCHAR(255),
    CONSTRAINT pk_items PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin
    COMMENT 'Item: An item with columns that the database makes.';

CREATE INDEX ix_items_listing_code ON items (listing_code);

-- Owner: An owner, with a key that the database makes.
CREATE TABLE owners (
    code  VARCHAR(255)  DEFAULT (CURRENT_USER) NOT NULL,
    CONSTRAINT pk_owners PRIMARY KEY (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin
    COMMENT 'Owner: An owner, with a key that the database makes.';
