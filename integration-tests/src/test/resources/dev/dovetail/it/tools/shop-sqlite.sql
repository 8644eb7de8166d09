CREATE TABLE Customer (
    CustomerId INTEGER PRIMARY KEY AUTOINCREMENT,
    Email NVARCHAR(320) NOT NULL UNIQUE,
    Status TEXT NOT NULL DEFAULT 'new' CHECK (Status IN ('new', 'regular')),
    Balance NUMERIC(10, 2),
    Since DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    Born DATE,
    Active BOOLEAN NOT NULL DEFAULT 1,
    Photo BLOB,
    Rate REAL
);
CREATE TABLE Purchase (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES Customer ON DELETE CASCADE,
    total DECIMAL(12, 2) NOT NULL,
    doubled INTEGER GENERATED ALWAYS AS (total * 2) STORED,
    placed TEXT NOT NULL
);
CREATE INDEX purchase_placed ON Purchase (placed);
CREATE TABLE purchase_line (
    purchase_id INTEGER NOT NULL REFERENCES Purchase (id),
    line INTEGER NOT NULL,
    sku VARCHAR(30) NOT NULL REFERENCES product (sku),
    PRIMARY KEY (purchase_id, line)
) WITHOUT ROWID;
CREATE TABLE product (
    sku VARCHAR(30) NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    parent VARCHAR(30) REFERENCES product
);
CREATE TABLE label (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE product_label (
    product_sku VARCHAR(30) NOT NULL REFERENCES product,
    label_id INTEGER NOT NULL REFERENCES label,
    PRIMARY KEY (product_sku, label_id)
);
CREATE VIEW totals AS SELECT customer_id, SUM(total) AS total FROM Purchase GROUP BY customer_id;

INSERT INTO Customer (Email, Balance, Born, Photo, Rate)
    VALUES ('ann@example.com', 1.5, '1990-01-02', X'01', 1.5);
INSERT INTO Purchase (customer_id, total, placed) VALUES (1, 10, 'today');
INSERT INTO product VALUES ('tea', 'Tea', NULL), ('green', 'Green tea', 'tea');
INSERT INTO purchase_line VALUES (1, 1, 'tea');
INSERT INTO label VALUES (1, 'hot');
INSERT INTO product_label VALUES ('tea', 1);
