-- Drops the tables of Shop on HSQLDB.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS shipments CASCADE;
DROP TABLE IF EXISTS order_lines CASCADE;
