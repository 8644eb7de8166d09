-- Creates the tables of Shop on MariaDB.
-- Generated from the entities. Edit those, not this file.

CREATE SEQUENCE documents_seq START WITH 1 INCREMENT BY 50;

CREATE SEQUENCE tags_seq START WITH 1 INCREMENT BY 50;

-- Tenant
CREATE TABLE tenants (
    id  BIGINT  AUTO_INCREMENT,
    CONSTRAINT pk_tenants PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Customer
CREATE TABLE customers (
    tenant_id  BIGINT   NOT NULL,
    number     INTEGER  NOT NULL,
    CONSTRAINT pk_customers PRIMARY KEY (tenant_id, number),
    CONSTRAINT fk_customers_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Document
CREATE TABLE documents (
    tenant_id  BIGINT       NOT NULL,
    id         BIGINT       NOT NULL,
    type       VARCHAR(31)  NOT NULL,
    CONSTRAINT pk_documents PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_documents_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Invoice: An invoice: the tenant of its identifier is part of its foreign key.
CREATE TABLE invoices (
    tenant_id        BIGINT   NOT NULL,
    id               BIGINT   NOT NULL,
    customer_number  INTEGER  NOT NULL,
    CONSTRAINT pk_invoices PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_invoices_tenant_id_id FOREIGN KEY (tenant_id, id)
        REFERENCES documents (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT fk_invoices_tenant_id_customer_number FOREIGN KEY (tenant_id, customer_number)
        REFERENCES customers (tenant_id, number)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin
    COMMENT 'Invoice: An invoice: the tenant of its identifier is part of its foreign key.';

CREATE INDEX ix_invoices_tenant_id_customer_number ON invoices (tenant_id, customer_number);

-- Letter
CREATE TABLE letters (
    tenant_id  BIGINT        NOT NULL,
    id         BIGINT        NOT NULL,
    text       VARCHAR(255)  NOT NULL,
    CONSTRAINT pk_letters PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_letters_tenant_id_id FOREIGN KEY (tenant_id, id)
        REFERENCES documents (tenant_id, id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Order: An order, of which all that it refers to belongs to one tenant.
CREATE TABLE orders (
    tenant_id        BIGINT   NOT NULL,
    number           INTEGER  NOT NULL,
    customer_number  INTEGER  NOT NULL,
    payer_number     INTEGER,
    CONSTRAINT pk_orders PRIMARY KEY (tenant_id, number),
    CONSTRAINT fk_orders_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id),
    CONSTRAINT fk_orders_customer FOREIGN KEY (tenant_id, customer_number) REFERENCES customers (tenant_id, number),
    CONSTRAINT fk_orders_payer FOREIGN KEY (tenant_id, payer_number) REFERENCES customers (tenant_id, number)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin
    COMMENT 'Order: An order, of which all that it refers to belongs to one tenant.';

CREATE INDEX ix_orders_tenant_id_customer_number ON orders (tenant_id, customer_number);
CREATE INDEX ix_orders_tenant_id_payer_number ON orders (tenant_id, payer_number);

-- Tag
CREATE TABLE tags (
    tenant_id  BIGINT       NOT NULL,
    id         BIGINT       NOT NULL,
    name       VARCHAR(40)  NOT NULL,
    CONSTRAINT pk_tags PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_tags_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;

-- Pairs Order.tags with Tag.
CREATE TABLE order_tags (
    tenant_id     BIGINT   NOT NULL,
    order_number  INTEGER  NOT NULL,
    tag_id        BIGINT   NOT NULL,
    CONSTRAINT pk_order_tags PRIMARY KEY (tenant_id, order_number, tag_id),
    CONSTRAINT fk_order_tags_tenant_id_order_number FOREIGN KEY (tenant_id, order_number)
        REFERENCES orders (tenant_id, number),
    CONSTRAINT fk_order_tags_tenant_id_tag_id FOREIGN KEY (tenant_id, tag_id) REFERENCES tags (tenant_id, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin
    COMMENT 'Pairs Order.tags with Tag.';

CREATE INDEX ix_order_tags_tenant_id_tag_id ON order_tags (tenant_id, tag_id);
