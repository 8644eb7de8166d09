-- Creates the tables of Shop on MySQL.
-- Generated from the entities. Edit those, not this file.

-- OrderLine: One article of an order.
CREATE TABLE order_lines (
    order_number  BIGINT        NOT NULL,
    `position`    INTEGER       NOT NULL,
    article       VARCHAR(255)  NOT NULL,
    CONSTRAINT pk_order_lines PRIMARY KEY (order_number, `position`),
    CONSTRAINT uq_order_lines_order_number_article UNIQUE (order_number, article)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin
    COMMENT 'OrderLine: One article of an order.';

-- Shipment: A parcel with some of what a line orders.
CREATE TABLE shipments (
    id                 BINARY(16)  NOT NULL,
    line_order_number  BIGINT,
    line_position      INTEGER,
    CONSTRAINT pk_shipments PRIMARY KEY (id),
    CONSTRAINT fk_shipments_line FOREIGN KEY (line_order_number, line_position)
        REFERENCES order_lines (order_number, `position`) ON UPDATE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin
    COMMENT 'Shipment: A parcel with some of what a line orders.';

CREATE INDEX ix_shipments_line_order_number_line_position ON shipments (line_order_number, line_position);
