-- Drops the tables of Shop on H2.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS shipments;
DROP TABLE IF EXISTS order_lines;
