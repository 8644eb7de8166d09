-- Drops the tables of Cms on MariaDB.
-- Generated from the entities. Edit those, not this file.

DROP TABLE IF EXISTS pages;
