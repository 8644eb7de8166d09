-- Drops the tables of Cms on MySQL.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS pages;
