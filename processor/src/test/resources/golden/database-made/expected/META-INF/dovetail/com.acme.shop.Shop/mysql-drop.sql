-- Drops the tables of Shop on MySQL.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS owners;
DROP TABLE IF EXISTS items;
