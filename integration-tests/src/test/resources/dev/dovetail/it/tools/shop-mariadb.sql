CREATE TABLE customer (
    id INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY COMMENT 'Numbered.',
    email VARCHAR(191) NOT NULL,
    status ENUM('new', 'regular', 'on-hold') NOT NULL DEFAULT 'new',
    flags SET('a', 'b'),
    active TINYINT(1) NOT NULL DEFAULT 1,
    level TINYINT,
    visits MEDIUMINT UNSIGNED,
    total BIGINT UNSIGNED,
    balance DECIMAL(10, 2),
    since DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    changed TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
    born DATE,
    year YEAR,
    settings JSON,
    notes TEXT,
    photo BLOB,
    half DECIMAL(10, 2) AS (balance / 2) STORED,
    UNIQUE KEY email (email)
) COMMENT 'Who buys.';
CREATE TABLE purchase (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    customer_id INT UNSIGNED NOT NULL,
    total DOUBLE NOT NULL,
    placed DATETIME(6) NOT NULL,
    last_update DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    KEY placed (placed, total),
    FOREIGN KEY (customer_id) REFERENCES customer (id) ON DELETE CASCADE,
    CONSTRAINT paid CHECK (total >= 0)
);
CREATE TRIGGER purchase_update BEFORE UPDATE ON purchase FOR EACH ROW SET NEW.last_update = CURRENT_TIMESTAMP;
CREATE TABLE product (sku VARCHAR(30) NOT NULL PRIMARY KEY, name VARCHAR(255) NOT NULL, `key` INT);
CREATE TABLE purchase_line (
    purchase_id BIGINT NOT NULL,
    line SMALLINT NOT NULL,
    sku VARCHAR(30) NOT NULL,
    PRIMARY KEY (purchase_id, line),
    FOREIGN KEY (purchase_id) REFERENCES purchase (id),
    FOREIGN KEY (sku) REFERENCES product (sku)
);
CREATE TABLE label (id INT NOT NULL AUTO_INCREMENT PRIMARY KEY, name VARCHAR(255) NOT NULL);
CREATE TABLE product_label (
    product_sku VARCHAR(30) NOT NULL,
    label_id INT NOT NULL,
    PRIMARY KEY (product_sku, label_id),
    FOREIGN KEY (product_sku) REFERENCES product (sku),
    FOREIGN KEY (label_id) REFERENCES label (id)
);
CREATE VIEW totals AS SELECT customer_id, SUM(total) AS total FROM purchase GROUP BY customer_id;
INSERT INTO customer (email, flags, level, visits, total, balance, born, year, settings, notes, photo)
    VALUES ('ann@example.com', 'a,b', 1, 2, 3, 1.5, '1990-01-02', 2026, '{"a": 1}', 'n', X'01');
INSERT INTO purchase (customer_id, total, placed) VALUES (1, 10, NOW());
INSERT INTO product VALUES ('tea', 'Tea', 1);
INSERT INTO purchase_line VALUES (1, 1, 'tea');
INSERT INTO label VALUES (1, 'hot');
INSERT INTO product_label VALUES ('tea', 1);
