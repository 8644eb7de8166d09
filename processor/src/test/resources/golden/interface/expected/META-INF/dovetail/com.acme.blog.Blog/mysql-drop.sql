-- Drops the tables of Blog on MySQL.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS books;
DROP TABLE IF EXISTS authors;
