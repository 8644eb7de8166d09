-- Drops the tables of Shop on H2.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS order_tags;
DROP TABLE IF EXISTS tags;
DROP TABLE IF EXISTS orders;
DROP TABLE IF EXISTS letters;
DROP TABLE IF EXISTS invoices;
DROP TABLE IF EXISTS documents;
DROP TABLE IF EXISTS customers;
DROP TABLE IF EXISTS tenants;
DROP SEQUENCE IF EXISTS documents_seq;
DROP SEQUENCE IF EXISTS tags_seq;
