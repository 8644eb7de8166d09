-- Drops the tables of Shop on MySQL.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS shipments;
DROP TABLE IF EXISTS order_lines;
