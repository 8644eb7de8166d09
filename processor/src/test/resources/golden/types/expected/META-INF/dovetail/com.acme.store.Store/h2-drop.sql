-- Drops the tables of Store on H2.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS articles;
