-- Drops the tables of Library on MySQL.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS media_tags;
DROP TABLE IF EXISTS tags;
DROP TABLE IF EXISTS media;
DROP TABLE IF EXISTS shelves;
DROP TABLE IF EXISTS authors;
