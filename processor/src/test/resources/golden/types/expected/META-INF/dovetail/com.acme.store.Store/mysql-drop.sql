-- Drops the tables of Store on MySQL.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS articles;
