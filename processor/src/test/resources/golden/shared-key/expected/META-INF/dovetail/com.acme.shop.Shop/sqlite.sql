-- Creates the tables of Shop on SQLite.
-- Generated from the entities. Edit those, not this file.

CREATE TABLE documents_seq (value INTEGER NOT NULL, step INTEGER NOT NULL);
INSERT INTO documents_seq (value, step) VALUES (1, 50);

CREATE TABLE tags_seq (value INTEGER NOT NULL, step INTEGER NOT NULL);
INSERT INTO tags_seq (value, step) VALUES (1, 50);

-- Tenant
CREATE TABLE tenants (
    id  INTEGER  CONSTRAINT pk_tenants PRIMARY KEY
);

-- Customer
CREATE TABLE customers (
    tenant_id  INTEGER  NOT NULL,
    number     INTEGER  NOT NULL,
    CONSTRAINT pk_customers PRIMARY KEY (tenant_id, number),
    CONSTRAINT fk_customers_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id)
);

-- Document
CREATE TABLE documents (
    tenant_id  INTEGER      NOT NULL,
    id         INTEGER      NOT NULL,
    type       VARCHAR(31)  NOT NULL,
    CONSTRAINT pk_documents PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_documents_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id)
);

-- Invoice: An invoice: the tenant of its identifier is part of its foreign key.
CREATE TABLE invoices (
    tenant_id        INTEGER  NOT NULL,
    id               INTEGER  NOT NULL,
    customer_number  INTEGER  NOT NULL,
    CONSTRAINT pk_invoices PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_invoices_tenant_id_id FOREIGN KEY (tenant_id, id)
        REFERENCES documents (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT fk_invoices_tenant_id_customer_number FOREIGN KEY (tenant_id, customer_number)
        REFERENCES customers (tenant_id, number)
);

CREATE INDEX ix_invoices_tenant_id_customer_number ON invoices (tenant_id, customer_number);

-- Letter
CREATE TABLE letters (
    tenant_id  INTEGER       NOT NULL,
    id         INTEGER       NOT NULL,
    text       VARCHAR(255)  NOT NULL,
    CONSTRAINT pk_letters PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_letters_tenant_id_id FOREIGN KEY (tenant_id, id)
        REFERENCES documents (tenant_id, id) ON DELETE CASCADE
);

-- Order: An order, of which all that it refers to belongs to one tenant.
CREATE TABLE orders (
    tenant_id        INTEGER  NOT NULL,
    number           INTEGER  NOT NULL,
    customer_number  INTEGER  NOT NULL,
    payer_number     INTEGER,
    CONSTRAINT pk_orders PRIMARY KEY (tenant_id, number),
    CONSTRAINT fk_orders_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id),
    CONSTRAINT fk_orders_customer FOREIGN KEY (tenant_id, customer_number) REFERENCES customers (tenant_id, number),
    CONSTRAINT fk_orders_payer FOREIGN KEY (tenant_id, payer_number) REFERENCES customers (tenant_id, number)
);

CREATE INDEX ix_orders_tenant_id_customer_number ON orders (tenant_id, customer_number);
CREATE INDEX ix_orders_tenant_id_payer_number ON orders (tenant_id, payer_number);

-- Tag
CREATE TABLE tags (
    tenant_id  INTEGER      NOT NULL,
    id         INTEGER      NOT NULL,
    name       VARCHAR(40)  NOT NULL,
    CONSTRAINT pk_tags PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_tags_tenant_id FOREIGN KEY (tenant_id) REFERENCES tenants (id)
);

-- Pairs Order.tags with Tag.
CREATE TABLE order_tags (
    tenant_id     INTEGER  NOT NULL,
    order_number  INTEGER  NOT NULL,
    tag_id        INTEGER  NOT NULL,
    CONSTRAINT pk_order_tags PRIMARY KEY (tenant_id, order_number, tag_id),
    CONSTRAINT fk_order_tags_tenant_id_order_number FOREIGN KEY (tenant_id, order_number)
        REFERENCES orders (tenant_id, number),
    CONSTRAINT fk_order_tags_tenant_id_tag_id FOREIGN KEY (tenant_id, tag_id) REFERENCES tags (tenant_id, id)
);

CREATE INDEX ix_order_tags_tenant_id_tag_id ON order_tags (tenant_id, tag_id);
