-- Drops the tables of Library on HSQLDB.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS media_tags CASCADE;
DROP TABLE IF EXISTS tags CASCADE;
DROP TABLE IF EXISTS media CASCADE;
DROP TABLE IF EXISTS shelves CASCADE;
DROP TABLE IF EXISTS authors CASCADE;
