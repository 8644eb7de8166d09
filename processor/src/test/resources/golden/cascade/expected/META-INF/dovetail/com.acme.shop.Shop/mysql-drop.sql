-- Drops the tables of Shop on MySQL.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS cart_items;
DROP TABLE IF EXISTS gifts;
DROP TABLE IF EXISTS cart_notes;
DROP TABLE IF EXISTS carts;
