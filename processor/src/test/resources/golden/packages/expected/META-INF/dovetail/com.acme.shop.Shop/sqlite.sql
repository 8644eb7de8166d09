-- Creates the tables of Shop on SQLite.
-- Generated from the entities. Edit those, not this file.

-- Customer: Whoever orders.
CREATE TABLE crm.customers (
    id  INTEGER  CONSTRAINT pk_customers PRIMARY KEY
);

-- Note: Known within its package only.
CREATE TABLE notes (
    id    INTEGER       CONSTRAINT pk_notes PRIMARY KEY,
    text  VARCHAR(255)  NOT NULL
);

-- Order: An order; its customer lives in another package.
CREATE TABLE shop.orders (
    id           INTEGER       CONSTRAINT pk_orders PRIMARY KEY,
    customer_id  INTEGER       NOT NULL,
    remark       VARCHAR(255)
);

CREATE INDEX shop.ix_orders_customer_id ON orders (customer_id);

-- Order.Line: One article of an order.
CREATE TABLE shop.lines (
    id           INTEGER  CONSTRAINT pk_lines PRIMARY KEY,
    order_id     INTEGER  NOT NULL,
    replaces_id  INTEGER,
    CONSTRAINT fk_lines_order_id FOREIGN KEY (order_id) REFERENCES orders (id),
    CONSTRAINT fk_lines_replaces_id FOREIGN KEY (replaces_id) REFERENCES lines (id)
);

CREATE INDEX shop.ix_lines_order_id ON lines (order_id);
CREATE INDEX shop.ix_lines_replaces_id ON lines (replaces_id);
