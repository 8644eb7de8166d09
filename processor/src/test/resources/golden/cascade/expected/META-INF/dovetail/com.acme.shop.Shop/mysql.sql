-- Creates the tables of Shop on MySQL.
-- Generated from the entities. Edit those, not this file.

-- Cart
CREATE TABLE carts (
    id       BIGINT   AUTO_INCREMENT,
    version  INTEGER  NOT NULL,
    CONSTRAINT pk_carts PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

-- CartNote
CREATE TABLE cart_notes (
    id       BIGINT  AUTO_INCREMENT,
    cart_id  BIGINT  NOT NULL,
    CONSTRAINT pk_cart_notes PRIMARY KEY (id),
    CONSTRAINT fk_cart_notes_cart_id FOREIGN KEY (cart_id) REFERENCES carts (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

CREATE INDEX ix_cart_notes_cart_id ON cart_notes (cart_id);

-- Gift
CREATE TABLE gifts (
    id        BIGINT        AUTO_INCREMENT,
    wrapping  VARCHAR(255)  NOT NULL,
    CONSTRAINT pk_gifts PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

-- CartItem
CREATE TABLE cart_items (
    id       BIGINT  AUTO_INCREMENT,
    cart_id  BIGINT  NOT NULL,
    gift_id  BIGINT,
    CONSTRAINT pk_cart_items PRIMARY KEY (id),
    CONSTRAINT fk_cart_items_cart_id FOREIGN KEY (cart_id) REFERENCES carts (id),
    CONSTRAINT fk_cart_items_gift_id FOREIGN KEY (gift_id) REFERENCES gifts (id) ON UPDATE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

CREATE INDEX ix_cart_items_cart_id ON cart_items (cart_id);
CREATE INDEX ix_cart_items_gift_id ON cart_items (gift_id);
