-- Creates the tables of Shop on SQLite.
-- Generated from the entities. Edit those, not this file.

-- Cart
CREATE TABLE carts (
    id       INTEGER  CONSTRAINT pk_carts PRIMARY KEY,
    version  INTEGER  NOT NULL
);

-- CartNote
CREATE TABLE cart_notes (
    id       INTEGER  CONSTRAINT pk_cart_notes PRIMARY KEY,
    cart_id  INTEGER  NOT NULL,
    CONSTRAINT fk_cart_notes_cart_id FOREIGN KEY (cart_id) REFERENCES carts (id) ON DELETE CASCADE
);

CREATE INDEX ix_cart_notes_cart_id ON cart_notes (cart_id);

-- Gift
CREATE TABLE gifts (
    id        INTEGER       CONSTRAINT pk_gifts PRIMARY KEY,
    wrapping  VARCHAR(255)  NOT NULL
);

-- CartItem
CREATE TABLE cart_items (
    id       INTEGER  CONSTRAINT pk_cart_items PRIMARY KEY,
    cart_id  INTEGER  NOT NULL,
    gift_id  INTEGER,
    CONSTRAINT fk_cart_items_cart_id FOREIGN KEY (cart_id) REFERENCES carts (id),
    CONSTRAINT fk_cart_items_gift_id FOREIGN KEY (gift_id) REFERENCES gifts (id) ON UPDATE CASCADE
);

CREATE INDEX ix_cart_items_cart_id ON cart_items (cart_id);
CREATE INDEX ix_cart_items_gift_id ON cart_items (gift_id);
