-- Creates the tables of Shop on MySQL.
-- Generated from the entities. Edit those, not this file.

CREATE SCHEMA IF NOT EXISTS crm;

CREATE SCHEMA IF NOT EXISTS shop;

-- Customer: Whoever orders.
CREATE TABLE crm.customers (
    id  BIGINT  AUTO_INCREMENT,
    CONSTRAINT pk_customers PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin
    COMMENT 'Customer: Whoever orders.';

-- Note: Known within its package only.
CREATE TABLE notes (
    id    BIGINT        AUTO_INCREMENT,
    text  VARCHAR(255)  NOT NULL,
    CONSTRAINT pk_notes PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin
    COMMENT 'Note: Known within its package only.';

-- Order: An order; its customer lives in another package.
CREATE TABLE shop.orders (
    id           BIGINT        AUTO_INCREMENT,
    customer_id  BIGINT        NOT NULL,
    remark       VARCHAR(255),
    CONSTRAINT pk_orders PRIMARY KEY (id),
    CONSTRAINT fk_orders_customer_id FOREIGN KEY (customer_id) REFERENCES crm.customers (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin
    COMMENT 'Order: An order; its customer lives in another package.';

CREATE INDEX ix_orders_customer_id ON shop.orders (customer_id);

-- Order.Line: One article of an order.
CREATE TABLE shop.`lines` (
    id           BIGINT  AUTO_INCREMENT,
    order_id     BIGINT  NOT NULL,
    replaces_id  BIGINT,
    CONSTRAINT pk_lines PRIMARY KEY (id),
    CONSTRAINT fk_lines_order_id FOREIGN KEY (order_id) REFERENCES shop.orders (id),
    CONSTRAINT fk_lines_replaces_id FOREIGN KEY (replaces_id) REFERENCES shop.`lines` (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin
    COMMENT 'Order.Line: One article of an order.';

CREATE INDEX ix_lines_order_id ON shop.`lines` (order_id);
CREATE INDEX ix_lines_replaces_id ON shop.`lines` (replaces_id);
