-- Drops the tables of Shop on HSQLDB.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS cart_items CASCADE;
DROP TABLE IF EXISTS gifts CASCADE;
DROP TABLE IF EXISTS cart_notes CASCADE;
DROP TABLE IF EXISTS carts CASCADE;
