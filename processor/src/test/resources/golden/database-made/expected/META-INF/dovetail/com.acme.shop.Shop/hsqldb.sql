-- Creates the tables of Shop on HSQLDB.
-- Generated from the entities. Edit those, not this file.

-- Item: An item with columns that the database makes.
CREATE TABLE items (
    id            BIGINT                       GENERATED ALWAYS AS IDENTITY,
    price         INTEGER                      NOT NULL,
    quantity      INTEGER                      NOT NULL,
    total         INTEGER                      GENERATED ALWAYS AS (price * quantity) NOT NULL,
    charge        INTEGER                      GENERATED ALWAYS AS (NULLIF(price, 0)),
    state         VARCHAR(255)                 DEFAULT 'new' NOT NULL,
    number        BIGINT                       NOT NULL,
    stars         INTEGER                      DEFAULT 7 NOT NULL,
    code          VARCHAR(255)                 NOT NULL,
    last_update   TIMESTAMP(9) WITH TIME ZONE  DEFAULT CURRENT_TIMESTAMP NOT NULL,
    listing_code  VARCHAR(255),
    CONSTRAINT pk_items PRIMARY KEY (id)
);

COMMENT ON TABLE items IS 'Item: An item with columns that the database makes.';

CREATE INDEX ix_items_listing_code ON items (listing_code);

-- Owner: An owner, with a key that the database makes.
CREATE TABLE owners (
    code  VARCHAR(255)  DEFAULT CURRENT_USER NOT NULL,
    CONSTRAINT pk_owners PRIMARY KEY (code)
);

COMMENT ON TABLE owners IS 'Owner: An owner, with a key that the database makes.';
